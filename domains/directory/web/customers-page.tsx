import { FileUp, UserPlus } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import {
  Avatar,
  Banner,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  FilterBar,
  PageHeader,
  SearchField,
  type TableColumn,
  useI18n,
} from '../../../ui/index.ts';
import {
  type CallOutput,
  useCall,
  useKeys,
  usePageTitle,
  useSearchState,
  useWorkspace,
} from '../../../web/index.ts';
import { directoryContract } from '../contract.ts';
import { useAttributeWords } from './attribute-words.ts';
import { displayName } from './display-name.ts';
import { NewCustomerDialog } from './new-customer-dialog.tsx';

type Customer = CallOutput<typeof directoryContract.list>['customers'][number];

const PAGE = 50;
const DEFAULTS = { q: '', attribute: [] as string[], new: '' };

export default function CustomersPage() {
  const { t, format } = useI18n();
  const { can, href } = useWorkspace();
  const [search, setSearch] = useSearchState(DEFAULTS);
  const q = useDeferredValue(search.q);
  const box = useRef<HTMLDivElement>(null);
  // Cursors of the pages gone through; a new search starts over.
  const [trail, setTrail] = useState<readonly string[]>([]);
  const before = trail.at(-1);
  const list = useCall(directoryContract.list, {
    query: { q, attribute: [...search.attribute], before, limit: PAGE },
  });
  const total = useTotal(list.data);
  usePageTitle(t('directory.customers'));
  useKeys({
    '/': { label: 'directory.key.search', run: () => box.current?.querySelector('input')?.focus() },
  });
  const narrow = (part: Partial<typeof search>) => {
    setTrail([]);
    setSearch(part);
  };
  const isFiltered = search.q !== '' || search.attribute.length > 0;
  const isNew = !isFiltered && list.data?.customers.length === 0;
  const from = trail.length * PAGE + 1;
  return (
    <>
      <PageHeader
        title={
          total === undefined || isNew
            ? t('directory.title')
            : t('directory.count', { n: total.count, count: countWords(total) })
        }
        description={t('directory.description')}
        actions={
          !isNew && (
            <>
              <ImportLink />
              {can('customers.write') && <NewButton />}
            </>
          )
        }
      />
      {!isNew && (
        <Filters
          chosen={search.attribute}
          onChange={attribute => narrow({ attribute })}
          field={
            <div ref={box} className="w-full sm:w-80">
              <SearchField
                label={t('directory.search')}
                value={search.q}
                onChange={text => narrow({ q: text })}
              />
            </div>
          }
        />
      )}
      {list.error && <Banner tone="bad">{list.error.message}</Banner>}
      <DataTable
        label={t('directory.customers')}
        columns={useColumns()}
        rows={list.error ? [] : list.data?.customers}
        rowKey={customer => customer.id}
        rowHref={customer => href(`/customers/${customer.id}`)}
        empty={
          isNew ? (
            <EmptyState
              drawing="people"
              title={t('directory.empty')}
              action={
                <span className="flex flex-wrap justify-center gap-2.5">
                  <ImportLink isPrimary />
                  {can('customers.write') && <NewButton isQuiet={can('customers.import')} />}
                </span>
              }
            >
              {t('directory.empty.why')}
            </EmptyState>
          ) : (
            <EmptyState drawing="search" title={t('directory.nothing')}>
              {t('directory.nothing.why')}
            </EmptyState>
          )
        }
        pager={
          list.data && list.data.customers.length > 0
            ? {
                from,
                to: from + list.data.customers.length - 1,
                total: total?.more === false ? total.count : undefined,
                onPrevious: trail.length > 0 ? () => setTrail(trail.slice(0, -1)) : undefined,
                onNext:
                  list.data.next === null ? undefined : () => setTrail([...trail, list.data.next ?? '']),
              }
            : undefined
        }
      />
      <NewCustomerDialog isOpen={search.new === '1'} onClose={() => setSearch({ new: '' })} />
    </>
  );

  function countWords({ count, more }: { count: number; more: boolean }): string {
    return more ? t('directory.moreThan', { count: format.integer(count) }) : format.integer(count);
  }

  function ImportLink({ isPrimary = false }: { readonly isPrimary?: boolean }) {
    if (!can('customers.import')) return null;
    return (
      <ButtonLink
        {...(isPrimary ? { variant: 'primary' as const } : {})}
        icon={FileUp}
        href={href('/customers/import')}
      >
        {t('directory.import.open')}
      </ButtonLink>
    );
  }

  function NewButton({ isQuiet = false }: { readonly isQuiet?: boolean }) {
    return (
      <Button
        {...(isQuiet ? {} : { variant: 'primary' as const })}
        icon={UserPlus}
        onPress={() => setSearch({ new: '1' }, 'push')}
      >
        {t('directory.new')}
      </Button>
    );
  }
}

/** Only the first page counts; the others keep its count. */
function useTotal(list: CallOutput<typeof directoryContract.list> | undefined) {
  const [total, setTotal] = useState(list?.total);
  if (list?.total && list.total !== total) setTotal(list.total);
  return total ?? undefined;
}

function Filters({
  chosen,
  onChange,
  field,
}: {
  chosen: readonly string[];
  onChange: (attribute: readonly string[]) => void;
  field: React.ReactNode;
}) {
  const words = useAttributeWords();
  const attributes = useCall(directoryContract.attributes, {});
  const filters = (attributes.data?.attributes ?? []).map(({ name, values }) => ({
    key: name,
    label: words.name(name),
    options: values.map(({ value }) => ({ value, label: words.value(value) })),
  }));
  const values: Record<string, string[]> = {};
  for (const pair of chosen) {
    const colon = pair.indexOf(':');
    values[pair.slice(0, colon)] = [pair.slice(colon + 1)];
  }
  return (
    <FilterBar
      filters={filters}
      values={values}
      // A customer has one value of an attribute, so that the last choice replaces the former.
      onChange={next =>
        onChange(
          Object.entries(next).flatMap(([name, some]) =>
            (some ?? []).slice(-1).map(value => `${name}:${value}`),
          ),
        )
      }
    >
      {field}
    </FilterBar>
  );
}

function useColumns(): TableColumn<Customer>[] {
  const { t, format } = useI18n();
  return [
    {
      id: 'name',
      header: t('common.name'),
      cell: customer => (
        <span className="flex items-center gap-2.5">
          <Avatar name={displayName(customer)} size="small" />
          <bdi className="truncate font-medium">{displayName(customer)}</bdi>
        </span>
      ),
    },
    {
      id: 'contact',
      header: t('directory.contact'),
      cell: customer => (
        // An address is cut at its end, whatever the page's direction.
        <span className="block max-w-[38vw] md:max-w-none">
          <bdi className="block truncate text-quiet rtl:text-right">
            {customer.email ?? customer.phone ?? ''}
          </bdi>
        </span>
      ),
    },
    {
      id: 'key',
      header: t('directory.key'),
      isSecondary: true,
      cell: customer => <bdi className="tabular text-quiet">{customer.externalKey ?? ''}</bdi>,
    },
    {
      id: 'attributes',
      header: t('directory.attributes'),
      isSecondary: true,
      cell: customer => (
        <span className="block max-w-72 truncate text-quiet">
          {Object.values(customer.attributes).slice(0, 3).map(format.isolate).join(' · ')}
        </span>
      ),
    },
    {
      id: 'since',
      header: t('directory.since'),
      isSecondary: true,
      align: 'end',
      cell: customer => format.date(new Date(customer.createdAt)),
    },
  ];
}
