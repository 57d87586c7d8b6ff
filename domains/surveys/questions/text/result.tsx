import { useI18n } from '../../../../ui/index.ts';
import { SaidTexts } from '../../web/said-texts.tsx';
import type { KindResultProps } from '../kind-result.ts';

export function Result({ summary, feedbackHref }: KindResultProps) {
  const { t } = useI18n();
  if (summary.type !== 'texts') return null;
  return (
    <SaidTexts
      title={t('surveys.results.texts', { n: summary.n })}
      texts={summary.latest}
      feedbackHref={feedbackHref}
    />
  );
}
