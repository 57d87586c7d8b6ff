import { Flag } from 'lucide-react';
import { classNames } from '../class-names.ts';
import { Sparkline } from '../charts/sparkline.tsx';
import { Link } from '../components/link.tsx';
import { HonestNumber } from '../honest-number/honest-number.tsx';
import { useI18n } from '../i18n/i18n-context.ts';
import type { RoadTouchpoint } from './road-props.ts';

interface TouchpointCardProps {
  readonly touchpoint: RoadTouchpoint;
  readonly isActive: boolean;
  readonly onActive: (id: string | undefined) => void;
}

/** What is known of a touchpoint: figure, change, interval, n, trend. Lights up together with its house. */
export function TouchpointCard({ touchpoint, isActive, onActive }: TouchpointCardProps) {
  const { t, format } = useI18n();
  const { id, name, figure, change, trend, mark, href } = touchpoint;
  return (
    <div
      onMouseEnter={() => onActive(id)}
      onMouseLeave={() => onActive(undefined)}
      onFocus={() => onActive(id)}
      onBlur={() => onActive(undefined)}
      className={classNames(
        'relative flex min-w-0 flex-col gap-1.5 rounded-md p-2 transition-colors duration-150',
        isActive && 'bg-brand-soft',
      )}
    >
      <p className="line-clamp-2 text-sm leading-snug font-medium">
        {href ? (
          <Link href={href} look="bare" className="before:absolute before:inset-0 before:rounded-md">
            {name}
          </Link>
        ) : (
          <bdi>{name}</bdi>
        )}
      </p>
      {mark && (
        <p
          className={classNames(
            'flex items-start gap-1 text-xs font-medium',
            mark === 'worst' ? 'text-bad-ink' : 'text-good-ink',
          )}
        >
          <Flag aria-hidden size={12} fill="currentColor" className="mt-[0.2em] shrink-0 rtl:-scale-x-100" />
          {t(mark === 'worst' ? 'ui.road.worst' : 'ui.road.improved')}
        </p>
      )}
      {figure.value === null && figure.withheld?.reason !== 'threshold' ? (
        <p className="text-xs text-quiet">{t('ui.road.silent')}</p>
      ) : (
        <>
          <HonestNumber size="cell" figure={figure} change={change} />
          <div className="flex items-end justify-between gap-1 text-xs text-quiet">
            <Sparkline values={trend} scale={figure.scale} width={32} height={20} />
            {change && (
              <span className="whitespace-nowrap">
                {t('ui.figure.nShort', { n: format.compact(figure.n) })}
              </span>
            )}
          </div>
        </>
      )}
    </div>
  );
}
