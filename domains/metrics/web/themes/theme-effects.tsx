import { Card, DataTable, useI18n } from '../../../../ui/index.ts';
import { HonestNumber } from '../../../../ui/honest-number/index.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';
import type { ThemeDetail } from './answers.ts';
import { Difference } from './difference.tsx';

/** The scores of those who speak of it beside those of the others. */
export function ThemeEffects({ effects }: Pick<ThemeDetail, 'effects'>) {
  const { t } = useI18n();
  const words = useMetricWords();
  if (effects.length === 0) return null;
  return (
    <Card title={t('themes.effects')} description={t('themes.effectsAbout')} padding="none">
      <DataTable
        label={t('themes.effects')}
        rows={effects}
        rowKey={row => `${row.metric} ${JSON.stringify(row.strand)}`}
        columns={[
          {
            id: 'metric',
            header: t('dashboards.metric'),
            isRowHeader: true,
            cell: row => (
              <span className="block py-0.5">
                {words.short(row.metric)}
                <span className="block text-xs text-quiet">{words.strand(row.strand)}</span>
              </span>
            ),
          },
          {
            id: 'speaking',
            header: t('themes.speaking'),
            width: '6.5rem',
            cell: row => <HonestNumber size="cell" figure={row.speaking} />,
          },
          {
            id: 'others',
            header: t('themes.others'),
            width: '8rem',
            isSecondary: true,
            cell: row => <HonestNumber size="cell" figure={row.others} />,
          },
          {
            id: 'difference',
            header: t('themes.difference'),
            width: '9rem',
            cell: row => <Difference comparison={row.comparison} unit={row.speaking.unit} words />,
          },
        ]}
      />
    </Card>
  );
}
