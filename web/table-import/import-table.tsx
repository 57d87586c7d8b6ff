import type { ImportStatus } from '../../platform/table-import/import-record.ts';
import { Badge, Card, DataTable, type TableColumn, useI18n } from '../../ui/index.ts';
import { statusTone } from './import-status.ts';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly status: ImportStatus;
  readonly rejected: number;
  readonly createdBy: string;
  readonly createdAt: string;
}

interface ImportTableProps<One extends Listed> {
  readonly imports: readonly One[];
  readonly rowHref: (one: One) => string;
  /** The area's own counts, before the rejected. */
  readonly counts: readonly {
    readonly id: string;
    readonly header: string;
    readonly of: (one: One) => number;
  }[];
}

/** What was brought before, and what became of it. */
export function ImportTable<One extends Listed>({ imports, rowHref, counts }: ImportTableProps<One>) {
  const { t, format } = useI18n();
  const own = counts.map(({ id, header, of }): TableColumn<One> => ({
    id,
    header,
    align: 'end',
    cell: one => format.integer(of(one)),
  }));
  return (
    <Card title={t('imports.before')} padding="none">
      <DataTable
        label={t('imports.before')}
        rows={imports}
        rowKey={one => one.id}
        rowHref={rowHref}
        columns={[
          {
            id: 'file',
            header: t('imports.column.file'),
            isRowHeader: true,
            cell: one => <bdi>{one.name}</bdi>,
          },
          {
            id: 'status',
            header: t('imports.column.status'),
            cell: one => <Badge tone={statusTone(one.status)}>{t(`imports.status.${one.status}`)}</Badge>,
          },
          ...own,
          {
            id: 'rejected',
            header: t('imports.column.rejected'),
            align: 'end',
            cell: one => format.integer(one.rejected),
          },
          {
            id: 'by',
            header: t('imports.column.by'),
            isSecondary: true,
            cell: one => <bdi>{one.createdBy}</bdi>,
          },
          {
            id: 'when',
            header: t('imports.column.when'),
            isSecondary: true,
            cell: one => format.dateTime(new Date(one.createdAt)),
          },
        ]}
      />
    </Card>
  );
}
