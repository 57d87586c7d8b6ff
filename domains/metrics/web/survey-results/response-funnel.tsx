import { HonestNumber } from '../../../../ui/honest-number/index.ts';
import { useI18n } from '../../../../ui/index.ts';
import { shareInterval } from '../../../surveys/index.ts';

interface ResponseFunnelProps {
  readonly counts: { readonly opened: number; readonly started: number; readonly finished: number };
}

/** Of those before whom the survey stood: how many began, how many finished; and the share, with its interval. */
export function ResponseFunnel({ counts }: ResponseFunnelProps) {
  const { t, format } = useI18n();
  const { opened, started, finished } = counts;
  const { value, low, high } = shareInterval(finished, opened);
  const steps = [
    { name: t('collection.share.opened'), n: opened },
    { name: t('collection.share.started'), n: started },
    { name: t('collection.share.finished'), n: finished },
  ];
  return (
    <div className="flex flex-col gap-6">
      <HonestNumber
        size="hero"
        label={t('collection.share.completion')}
        countLabel={t('collection.share.ofOpened', { n: opened })}
        figure={{
          value,
          interval: low !== undefined && high !== undefined ? { low, high } : null,
          n: opened,
          unit: 'share',
          good: 'high',
          scale: { min: 0, max: 1 },
        }}
      />
      <ul className="flex flex-col gap-2">
        {steps.map(({ name, n }) => (
          <li key={name}>
            <span className="flex justify-between text-sm">
              <span className="text-quiet">{name}</span>
              <span className="tabular">{format.integer(n)}</span>
            </span>
            <span className="block h-2 overflow-hidden rounded-full bg-sunken">
              <span
                className="block h-full rounded-full bg-brand"
                style={{ width: `${opened && (n / opened) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
