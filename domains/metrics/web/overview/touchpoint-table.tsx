import { Badge, ButtonLink, Card, DataTable, useI18n } from '../../../../ui/index.ts';
import { HonestNumber } from '../../../../ui/honest-number/index.ts';
import { type CallOutput, useWorkspace } from '../../../../web/index.ts';
import type { metricsContract } from '../../contract.ts';
import { useKeyName } from '../shared/use-key-name.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';

type Overview = CallOutput<typeof metricsContract.overview>;

interface TouchpointTableProps {
  readonly overview: Overview;
  readonly query: Record<string, string | string[]>;
}

const shown = 8;

/** Where it hurts: touchpoints, the lowest on their own scale first. */
export function TouchpointTable({ overview, query }: TouchpointTableProps) {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const name = useKeyName();
  const words = useMetricWords();
  const rows = overview.touchpoints.slice(0, shown);
  if (rows.length === 0) return null;
  return (
    <Card
      title={t('dashboards.touchpoints.title')}
      padding="none"
      actions={
        <ButtonLink size="small" href={href('/journey', query)}>
          {t('dashboards.touchpoints.all')}
        </ButtonLink>
      }
    >
      <DataTable
        label={t('dashboards.touchpoints.title')}
        rows={rows}
        rowKey={row =>
          `${row.touchpoint} ${row.metric} ${row.strand.scale} ${row.strand.series} ${row.strand.wording}`
        }
        rowHref={row => href('/feedback', { ...query, touchpoint: [row.touchpoint] })}
        columns={[
          {
            id: 'name',
            header: t('metrics.dimension.touchpoint'),
            isRowHeader: true,
            cell: row => <bdi>{name('touchpoint', row.touchpoint, overview.names)}</bdi>,
          },
          {
            id: 'metric',
            header: t('dashboards.metric'),
            isSecondary: true,
            cell: row => words.short(row.metric),
          },
          {
            id: 'figure',
            header: t('common.value'),
            width: '9rem',
            cell: row => <HonestNumber size="cell" figure={row.figure} change={row.comparison} />,
          },
          {
            id: 'n',
            header: t('dashboards.answers'),
            align: 'end',
            isSecondary: true,
            width: '7rem',
            cell: row => <Answers n={row.figure.n} />,
          },
          {
            id: 'verdict',
            header: t('dashboards.change'),
            isSecondary: true,
            width: '10rem',
            cell: row => (
              <Badge
                tone={
                  row.comparison.verdict === 'better'
                    ? 'good'
                    : row.comparison.verdict === 'worse'
                      ? 'bad'
                      : 'plain'
                }
              >
                {t(`metrics.verdict.${row.comparison.verdict}`)}
              </Badge>
            ),
          },
        ]}
      />
    </Card>
  );
}

function Answers({ n }: { readonly n: number }) {
  const { format } = useI18n();
  return <span className="tabular">{format.integer(n)}</span>;
}
