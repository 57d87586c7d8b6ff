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
    <output className={classNames('block', className)}>
      <span className="sr-only">{t('ui.loading')}</span>
      {look === 'block' ? (
        <span className="block h-full min-h-16 animate-shimmer rounded-lg border border-line bg-sunken" />
      ) : (
        <span className={classNames('flex flex-col', look === 'rows' ? 'gap-px' : 'gap-3')}>
          {Array.from({ length: lines }, (_, line) => (
            <span
              key={line}
              className={
                look === 'rows' ? 'flex h-(--row-height) items-center border-b border-line' : 'block'
              }
            >
              <span
                className={classNames(
                  'block h-3 animate-shimmer rounded-sm bg-line',
                  widths[line % widths.length],
                )}
              />
            </span>
          ))}
        </span>
      )}
    </output>
  );
}
