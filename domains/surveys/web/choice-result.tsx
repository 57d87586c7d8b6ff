import { useI18n } from '../../../ui/index.ts';
import { otherKey } from '../model/answer.ts';
import type { Option } from '../model/choice.ts';
import type { KindResultProps } from '../questions/kind-result.ts';
import { SaidTexts } from './said-texts.tsx';
import { Shares } from './shares.tsx';

/** Shares of the options, most chosen first, and what was written beside "Other". */
export function ChoiceResult({ settings, summary, read, feedbackHref }: KindResultProps) {
  const { t } = useI18n();
  if (summary.type !== 'choices') return null;
  const options = (settings['options'] ?? []) as readonly Option[];
  const labelOf = (key: string) =>
    read(options.find(option => option.key === key)?.label) ||
    (key === otherKey ? t('surveys.visitor.other') : key);
  const parts = summary.counts
    .map(({ key, count }) => ({ key, label: labelOf(key), n: count }))
    .sort((a, b) => Number(a.key === otherKey) - Number(b.key === otherKey) || b.n - a.n);
  return (
    <div className="flex flex-col gap-6">
      <Shares title={t('surveys.results.chosen', { n: summary.n })} parts={parts} total={summary.n} />
      {summary.others.length > 0 && (
        <SaidTexts title={t('surveys.results.others')} texts={summary.others} feedbackHref={feedbackHref} />
      )}
    </div>
  );
}
