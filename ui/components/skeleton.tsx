import { classNames } from '../class-names.ts';
import { useI18n } from '../i18n/i18n-context.ts';

interface SkeletonProps {
  /** text: lines; block: a card or chart (give its height); rows: a dense table. */
  readonly look?: 'text' | 'block' | 'rows';
  readonly lines?: number;
  readonly className?: string;
}

/** The shape of what is coming, so that nothing jumps when it arrives. */
export function Skeleton({ look = 'text', lines = 3, className }: SkeletonProps) {
  const { t } = useI18n();
  const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-10/12'];
  return (
    <div role="status" className={className}>
      <span className="sr-only">{t('ui.loading')}</span>
      {look === 'block' ? (
        <div className="h-full min-h-16 animate-shimmer rounded-lg bg-line" />
      ) : (
        <div className={classNames('flex flex-col', look === 'rows' ? 'gap-px' : 'gap-3')}>
          {Array.from({ length: lines }, (_, line) => (
            <div
              key={line}
              className={look === 'rows' ? 'flex h-(--row-height) items-center border-b border-line' : ''}
            >
              <div
                className={classNames('h-3 animate-shimmer rounded-sm bg-line', widths[line % widths.length])}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
