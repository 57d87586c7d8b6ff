import { useState } from 'react';
import { Card, DataTable, type TableSort, useI18n } from '../../../../ui/index.ts';
import { HonestNumber } from '../../../../ui/honest-number/index.ts';
import { type CallOutput, useWorkspace } from '../../../../web/index.ts';
import { useThemeNames } from '../../../text/web/use-theme-names.ts';
import type { themesContract } from '../../themes-contract.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';
import { Difference } from './difference.tsx';
import { FeelingBar } from './feeling-bar.tsx';
import { ShareChange } from './share-change.tsx';

type Row = CallOutput<typeof themesContract.themes>['themes'][number];

interface ThemeTableProps {
  readonly themes: readonly Row[];
  readonly query: Record<string, string | string[]>;
}

/** What rows are put in order by; what is not known goes last. */
const order: Readonly<Record<string, (row: Row) => number | null>> = {
  n: row => row.badly.n,
  share: row => row.shareChange.difference,
  badly: row => row.badly.value,
  effect: row => row.effect?.comparison.difference ?? null,
};

/** Every theme with its figures; each row leads to its page. */
export function ThemeTable({ themes, query }: ThemeTableProps) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  const names = useThemeNames();
  const words = useMetricWords();
  const [sort, setSort] = useState<TableSort>({ column: 'n', direction: 'descending' });
  const metric = themes.find(theme => theme.effect)?.effect?.metric;
  const value = order[sort.column] ?? order['n'];
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const rows = themes.toSorted((a, b) => {
    const [first, second] = [value?.(a) ?? null, value?.(b) ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return (first - second) * sign;
  });
  return (
    <Card title={t('themes.list')} padding="none">
      <DataTable
        label={t('themes.list')}
        rows={rows}
        rowKey={row => row.key}
        rowHref={row => href(`/themes/${row.key}`, query)}
        sort={sort}
        onSort={setSort}
        columns={[
          {
            id: 'name',
            header: t('themes.theme'),
            isRowHeader: true,
            cell: row => (
              <span className="block py-0.5">
                <bdi className="block">{names.name(row.key)}</bdi>
                {row.parent !== '' && (
                  <bdi className="block text-xs text-quiet">{names.name(row.parent)}</bdi>
                )}
              </span>
            ),
          },
          {
            id: 'n',
            header: t('themes.texts'),
            align: 'end',
            width: '5.5rem',
            isSortable: true,
            cell: row => format.integer(row.badly.n),
          },
          {
            id: 'share',
            header: t('themes.share'),
            width: '10rem',
            isSecondary: true,
            isSortable: true,
            cell: row => (
              <span className="inline-flex items-center gap-2.5">
                <HonestNumber size="cell" figure={row.share} />
                <ShareChange change={row.shareChange} />
              </span>
            ),
          },
          {
            id: 'badly',
            header: t('themes.badlyOf'),
            width: '9rem',
            isSortable: true,
            cell: row => <HonestNumber size="cell" figure={row.badly} change={row.badlyChange} />,
          },
          {
            id: 'feelings',
            header: t('themes.feelings'),
            width: '9rem',
            isSecondary: true,
            cell: row => <FeelingBar feelings={row.feelings} />,
          },
          ...(metric === undefined
            ? []
            : [
                {
                  id: 'effect',
                  header: t('themes.effect', { metric: words.short(metric) }),
                  width: '11rem',
                  isSecondary: true,
                  isSortable: true,
                  cell: ({ effect }: Row) =>
                    effect === null ? (
                      <span className="text-sm text-quiet">–</span>
                    ) : (
                      <Difference comparison={effect.comparison} unit={effect.speaking.unit} />
                    ),
                },
              ]),
        ]}
      />
    </Card>
  );
}
