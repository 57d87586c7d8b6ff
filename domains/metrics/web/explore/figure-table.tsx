import { Card, DataTable, useI18n } from '../../../../ui/index.ts';
import { HonestNumber, useFigureFormat } from '../../../../ui/honest-number/index.ts';
import { type CallOutput, useWorkspace } from '../../../../web/index.ts';
import type { metricsContract } from '../../contract.ts';
import { Notices } from '../shared/notices.tsx';
import { NoAnswers } from '../shared/no-answers.tsx';
import { useDimensionName } from '../shared/use-dimension-name.ts';
import { useKeyName } from '../shared/use-key-name.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';

type Listed = CallOutput<typeof metricsContract.list>;
type Row = Listed['strands'][number]['figures'][number];

interface FigureTableProps {
  readonly data: Listed;
  readonly query: Record<string, string | string[]>;
}

/** One table a strand: total, then every group with its figure, n and interval. */
export function FigureTable({ data, query }: FigureTableProps) {
  const { t } = useI18n();
  const words = useMetricWords();
  if (data.strands.length === 0) return <NoAnswers />;
  return (
    <div className="flex flex-col gap-6">
      <Notices notices={data.notices} />
      {data.strands.map(strand => (
        <Card key={JSON.stringify(strand.strand)} title={words.strandHeading(strand.strand)} padding="none">
          <div className="max-w-sm px-5 pb-4">
            <HonestNumber
              size="card"
              figure={strand.total}
              label={t('common.total')}
              methodName={words.method(strand.total.method)}
            />
          </div>
          <GroupTable rows={strand.figures} data={data} query={query} />
        </Card>
      ))}
    </div>
  );
}

function GroupTable({ rows, data, query }: FigureTableProps & { readonly rows: readonly Row[] }) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  const name = useKeyName();
  const dimensionName = useDimensionName();
  const words = useMetricWords();
  const [by = 'touchpoint'] = data.by;
  const keyOf = (row: Row) => row.keys[by] ?? '';
  const sorted = rows.toSorted((a, b) => b.figure.n - a.figure.n);
  const label = dimensionName(by);
  return (
    <DataTable
      label={`${words.name(data.metric)} · ${label}`}
      rows={sorted}
      rowKey={keyOf}
      rowHref={row => href('/feedback', { ...query, [by]: [keyOf(row)] })}
      columns={[
        {
          id: 'key',
          header: label,
          isRowHeader: true,
          cell: row => <bdi>{name(by, keyOf(row), data.names)}</bdi>,
        },
        {
          id: 'figure',
          header: words.short(data.metric),
          width: '10rem',
          cell: row => <HonestNumber size="cell" figure={row.figure} />,
        },
        {
          id: 'n',
          header: t('dashboards.answers'),
          align: 'end',
          width: '8rem',
          cell: row => <span className="tabular">{format.integer(row.figure.n)}</span>,
        },
        {
          id: 'interval',
          header: t('dashboards.interval'),
          isSecondary: true,
          width: '14rem',
          cell: row => <Interval figure={row.figure} />,
        },
      ]}
    />
  );
}

function Interval({ figure: { interval, unit } }: Pick<Row, 'figure'>) {
  const figures = useFigureFormat();
  return <bdi className="text-quiet tabular">{interval ? figures.range(interval, unit) : '–'}</bdi>;
}
