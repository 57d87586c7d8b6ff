import { EmptyState, useI18n } from '../../../../ui/index.ts';

/** In the place of figures when nobody answered in the period and filters that are chosen. */
export function NoAnswers() {
  const { t } = useI18n();
  return (
    <EmptyState drawing="figures" title={t('dashboards.noAnswers.title')}>
      {t('dashboards.noAnswers.text')}
    </EmptyState>
  );
}
