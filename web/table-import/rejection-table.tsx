import { Card, DataTable, useI18n } from '../../ui/index.ts';

export interface ReasonCount {
  readonly reason: string;
  readonly column?: string | null | undefined;
  readonly rows: number;
}

interface Rejected {
  readonly row: number;
  readonly line: number;
  readonly reason: string;
  readonly column?: string | undefined;
  readonly cells: readonly string[];
}

interface RejectionTableProps {
  readonly columns: readonly string[];
  readonly reasons: readonly ReasonCount[];
  readonly rejections: readonly Rejected[];
}

/** All of them are in the file to download. */
const SHOWN = 15;

/** Why rows were not taken: the reasons counted, and the first of them as they stand in the file. */
export function RejectionTable({ columns, reasons, rejections }: RejectionTableProps) {
  const { t, format } = useI18n();
  const why = (one: { readonly reason: string }): string => t.dynamic(`imports.reason.${one.reason}`);
  if (reasons.length === 0) return null;
  return (
    <Card title={t('imports.rejectedRows')} padding="none">
      <ul className="flex flex-col gap-1 px-5 pb-4">
        {reasons.map(one => (
          <li key={`${one.reason} ${one.column ?? ''}`} className="flex gap-3">
            <b className="min-w-12 text-end tabular">{format.integer(one.rows)}</b>
            <span>
              {why(one)}
              {typeof one.column === 'string' && (
                <>
                  {' '}
                  <bdi className="text-quiet">({one.column})</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <DataTable
        label={t('imports.rejectedRows')}
        rows={rejections.slice(0, SHOWN)}
        rowKey={one => String(one.row)}
        columns={[
          {
            id: 'line',
            header: t('imports.line'),
            width: '5rem',
            align: 'end',
            cell: one => format.integer(one.line),
          },
          { id: 'why', header: t('imports.why'), isRowHeader: true, cell: one => why(one) },
          {
            id: 'column',
            header: t('imports.map.column'),
            isSecondary: true,
            cell: one => <bdi>{one.column}</bdi>,
          },
          {
            id: 'cell',
            header: t('imports.cell'),
            cell: one => (
              <bdi dir="auto" className="line-clamp-2 text-quiet">
                {(one.column === undefined
                  ? one.cells.join(' | ')
                  : (one.cells[columns.indexOf(one.column)] ?? '')
                ).slice(0, 200)}
              </bdi>
            ),
          },
        ]}
      />
    </Card>
  );
}
