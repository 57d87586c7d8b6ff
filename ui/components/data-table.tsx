import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, useTableOptions } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { Checkbox } from './checkbox.tsx';
import { Pager, type PagerProps } from './pager.tsx';
import { Skeleton } from './skeleton.tsx';

export interface TableColumn<R> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** Exactly one column names the row (read aloud first); default the first. */
  readonly isRowHeader?: boolean;
  readonly align?: 'start' | 'end';
  readonly isSortable?: boolean;
  /** CSS width: '8rem'; the rest share what is left. */
  readonly width?: string;
  /** Left out on narrow screens. */
  readonly isSecondary?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface DataTableProps<R> {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  /** One page of rows; undefined while it loads for the first time. */
  readonly rows: readonly R[] | undefined;
  readonly rowKey: (row: R) => string;
  /** Enter or click opens the row; `rowHref` when it has an address of its own. */
  readonly onOpen?: (row: R) => void;
  readonly rowHref?: (row: R) => string;
  readonly sort?: TableSort | undefined;
  readonly onSort?: (sort: TableSort) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** An EmptyState, or a line of text. */
  readonly empty?: ReactNode;
  readonly pager?: PagerProps | undefined;
}

/** Dense rows paged by the server; arrows move, Enter opens, Space selects. */
export function DataTable<R>({
  label,
  columns,
  rows,
  rowKey,
  onOpen,
  rowHref,
  sort,
  onSort,
  selected,
  onSelect,
  empty,
  pager,
}: DataTableProps<R>) {
  if (rows === undefined) return <Skeleton look="rows" lines={8} />;
  if (rows.length === 0 && empty !== undefined)
    return <div className="py-6 text-center text-quiet">{empty}</div>;
  const byKey = new Map(rows.map(row => [rowKey(row), row]));
  const named = columns.some(column => column.isRowHeader);
  const opens = Boolean(onOpen ?? rowHref);
  return (
    <div className="flex min-w-0 flex-col">
      <div className="relative overflow-x-auto">
        <Table
          aria-label={label}
          selectionMode={onSelect ? 'multiple' : 'none'}
          {...(selected && { selectedKeys: selected })}
          {...(onSelect && {
            onSelectionChange: keys =>
              onSelect(keys === 'all' ? new Set(byKey.keys()) : new Set([...keys].map(String))),
          })}
          {...(sort && { sortDescriptor: sort })}
          {...(onSort && {
            onSortChange: next => onSort({ column: String(next.column), direction: next.direction }),
          })}
          className={classNames(
            'w-full border-separate border-spacing-0 text-base',
            !pager && '[&>tbody>tr:last-child>td]:border-b-0',
          )}
        >
          <TableHeader className="text-sm text-quiet">
            {onSelect && <SelectAll />}
            {columns.map((column, index) => (
              <Column
                key={column.id}
                id={column.id}
                isRowHeader={named ? (column.isRowHeader ?? false) : index === 0}
                allowsSorting={column.isSortable ?? false}
                {...(column.width && { style: { width: column.width } })}
                className={classNames(
                  'sticky top-0 border-b border-line px-3 py-2 font-medium whitespace-nowrap focus-ring !-outline-offset-2',
                  column.align === 'end' ? 'text-end' : 'text-start',
                  column.isSortable && 'cursor-pointer hover:text-ink',
                  column.isSecondary && 'hidden md:table-cell',
                )}
              >
                {({ sortDirection }) => (
                  <span className="inline-flex items-center gap-1">
                    {column.header}
                    {sortDirection === 'ascending' && <ArrowUp aria-hidden size={13} />}
                    {sortDirection === 'descending' && <ArrowDown aria-hidden size={13} />}
                  </span>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody>
            {rows.map(row => (
              <Row
                key={rowKey(row)}
                id={rowKey(row)}
                {...(rowHref && { href: rowHref(row) })}
                {...(onOpen && { onAction: () => onOpen(row) })}
                className={classNames(
                  'group focus-ring !-outline-offset-2 selected:bg-brand-soft',
                  opens ? 'cursor-pointer hover:bg-paper' : 'hover:bg-paper',
                )}
              >
                {onSelect && (
                  <Cell className="w-10 border-b border-line px-3">
                    <Checkbox slot="selection" />
                  </Cell>
                )}
                {columns.map(column => (
                  <Cell
                    key={column.id}
                    className={classNames(
                      'h-(--row-height) border-b border-line px-3 py-1 leading-snug focus-ring !-outline-offset-2',
                      column.align === 'end' && 'text-end tabular',
                      column.isSecondary && 'hidden md:table-cell',
                    )}
                  >
                    {column.cell(row)}
                  </Cell>
                ))}
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      {pager && <Pager {...pager} />}
    </div>
  );
}

function SelectAll() {
  const { selectionMode } = useTableOptions();
  return (
    <Column className="w-10 border-b border-line px-3 text-start focus-ring !-outline-offset-2">
      {selectionMode === 'multiple' && <Checkbox slot="selection" />}
    </Column>
  );
}
