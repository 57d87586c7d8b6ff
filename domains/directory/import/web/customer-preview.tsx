import { useMemo } from 'react';
import { Badge, Card, DataTable, type TableColumn, useI18n } from '../../../../ui/index.ts';
import { useAttributeWords } from '../../web/attribute-words.ts';
import { customerMappingSchema, namesCustomers, type CustomerMappingInput } from '../model/mapping.ts';
import { createCustomerReader, type ImportedCustomer, type Rejection } from '../model/read-row.ts';

const SHOWN = 8;

interface CustomerPreviewProps {
  readonly mapping: CustomerMappingInput;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly line: number;
    readonly cells: readonly string[];
  }[];
  readonly timeZone: string;
}

interface PreviewRow {
  readonly row: number;
  readonly customer?: ImportedCustomer;
  readonly rejection?: Rejection;
}

/** The first rows as the customers they will be, or why they would not be taken; it follows every choice at once. */
export function CustomerPreview({ mapping, columns, rows, timeZone }: CustomerPreviewProps) {
  const { t } = useI18n();
  const read = useMemo((): PreviewRow[] => {
    const parsed = customerMappingSchema.safeParse(mapping);
    if (!parsed.success || !namesCustomers(parsed.data)) return [];
    const consent = { consentAt: '', consentSource: '' };
    const reader = createCustomerReader({ mapping: parsed.data, columns, timeZone, ...consent });
    return rows.slice(0, SHOWN).map(row => ({ row: row.row, ...reader(row) }));
  }, [mapping, columns, rows, timeZone]);
  const tableColumns = usePreviewColumns();
  return (
    <Card
      title={t('directory.import.preview')}
      description={t('directory.import.preview.about')}
      padding="none"
    >
      <DataTable
        label={t('directory.import.preview')}
        rows={read}
        rowKey={one => String(one.row)}
        columns={tableColumns}
        empty={t('directory.error.importUnnamed')}
      />
    </Card>
  );
}

function usePreviewColumns(): TableColumn<PreviewRow>[] {
  const { t, format } = useI18n();
  const words = useAttributeWords();
  const pair = (purpose: string, channel: string): string =>
    t('directory.consent.pair', {
      purpose: t.dynamic(`directory.consent.purpose.${purpose}`, {}, purpose),
      channel: t.dynamic(`directory.consent.channel.${channel}`, {}, channel),
    });
  return [
    {
      id: 'name',
      header: t('common.name'),
      isRowHeader: true,
      cell: ({ customer, rejection }) =>
        rejection === undefined ? (
          <bdi className="font-medium">{customer?.name ?? customer?.externalKey}</bdi>
        ) : (
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone="bad">{t('imports.column.rejected')}</Badge>
            <span>{t.dynamic(`imports.reason.${rejection.reason}`)}</span>
            {rejection.column !== undefined && <bdi className="text-quiet">({rejection.column})</bdi>}
          </span>
        ),
    },
    {
      id: 'key',
      header: t('directory.key'),
      cell: ({ customer }) => <bdi className="tabular text-quiet">{customer?.externalKey}</bdi>,
    },
    {
      id: 'contact',
      header: t('directory.contact'),
      isSecondary: true,
      cell: ({ customer }) => (
        <span className="flex flex-col text-quiet">
          <bdi>{customer?.email}</bdi>
          <bdi dir="ltr" className="tabular rtl:text-right">
            {customer?.phone}
          </bdi>
        </span>
      ),
    },
    {
      id: 'since',
      header: t('directory.since'),
      isSecondary: true,
      cell: ({ customer }) => customer?.since && format.date(customer.since),
    },
    {
      id: 'consent',
      header: t('directory.consent'),
      isSecondary: true,
      cell: ({ customer }) => (
        <ul className="flex flex-col text-quiet">
          {Object.entries(customer?.consent ?? {}).flatMap(([purpose, byChannel]) =>
            Object.entries(byChannel).map(([channel, { granted }]) => (
              <li key={`${purpose} ${channel}`}>
                {granted
                  ? t('directory.import.preview.taken', { what: pair(purpose, channel) })
                  : t('directory.import.preview.declined', { what: pair(purpose, channel) })}
              </li>
            )),
          )}
        </ul>
      ),
    },
    {
      id: 'attributes',
      header: t('directory.attributes'),
      isSecondary: true,
      cell: ({ customer }) => (
        <span className="line-clamp-3 max-w-72 text-quiet">
          {[
            ...(customer?.language === undefined ? [] : [customer.language]),
            ...Object.entries(customer?.attributes ?? {}).map(
              ([name, value]) => `${words.name(name)}: ${words.value(value)}`,
            ),
          ]
            .map(format.isolate)
            .join(' · ')}
        </span>
      ),
    },
  ];
}
