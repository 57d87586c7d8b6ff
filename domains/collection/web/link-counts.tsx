import { HonestNumber } from '../../../ui/honest-number/index.ts';
import { DescriptionList, useI18n } from '../../../ui/index.ts';
import { shareInterval } from '../../surveys/index.ts';

export interface Counts {
  readonly opened: number;
  readonly started: number;
  readonly finished: number;
}

/** How many opened, began and finished, and which share of those who opened it finished. */
export function LinkCounts({ counts }: { readonly counts: Counts }) {
  const { t, format } = useI18n();
  const { opened, started, finished } = counts;
  const { value, low, high } = shareInterval(finished, opened);
  const interval = low !== undefined && high !== undefined ? { low, high } : null;
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-3 border-t border-line pt-3">
      <DescriptionList
        items={[
          { term: t('collection.share.opened'), value: format.integer(opened) },
          { term: t('collection.share.started'), value: format.integer(started) },
          { term: t('collection.share.finished'), value: format.integer(finished) },
        ]}
      />
      {opened > 0 && (
        <HonestNumber
          size="card"
          label={t('collection.share.completion')}
          countLabel={t('collection.share.ofOpened', { n: opened })}
          figure={{ value, interval, n: opened, unit: 'share', good: 'high', scale: { min: 0, max: 1 } }}
        />
      )}
    </div>
  );
}
