import { useLocation } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  Button,
  ButtonLink,
  EmptyState,
  Menu,
  PageHeader,
  Pager,
  Skeleton,
  useI18n,
} from '../../../ui/index.ts';
import {
  addressOf,
  CallState,
  useCall,
  useGo,
  useKeys,
  usePageTitle,
  useSearchState,
  useWorkspace,
} from '../../../web/index.ts';
import { RecordFrames, recordFilterNames, SearchHints } from '../../../web/record-extras.tsx';
import { feedbackContract } from '../contract.ts';
import { RecordPanel } from './record-panel.tsx';
import { StreamFilters } from './stream-filters.tsx';
import { StreamRow } from './stream-row.tsx';
import { othersIn, queryOf, streamDefaults } from './stream-search.ts';
import { useNames } from './use-names.ts';

const PAGE = 50;
const live = ['feedback.projected'] as const;

/** /feedback: the stream to read, filter and search; j and k walk, the record opens beside it. */
export default function FeedbackPage() {
  const { t } = useI18n();
  const { slug, href, can } = useWorkspace();
  const go = useGo();
  usePageTitle(t('feedback.title'));
  const names = useNames();
  const address = useLocation({ select: location => location.searchStr });
  const [search, setSearch] = useSearchState(streamDefaults);
  const others = othersIn(address, recordFilterNames);
  const query = queryOf(search, others);
  const filtered = Object.keys(query).length > 0;
  const filterText = JSON.stringify(query);
  // Where the pages before this one began; a changed filter begins anew.
  const [trail, setTrail] = useState<{ readonly filter: string; readonly after: readonly string[] }>({
    filter: filterText,
    after: [],
  });
  const after = trail.filter === filterText ? trail.after : [];
  const stream = useCall(
    feedbackContract.list,
    { query: { ...query, limit: PAGE, after: after.at(-1) } },
    { live },
  );
  const count = useCall(feedbackContract.count, { query }, { live });
  const records = stream.data?.records ?? [];
  const at = records.findIndex(record => record.id === search.id);
  const written = records.filter(record => record.text !== null).map(record => record.id);
  const seen = search.id === '' || written.includes(search.id) ? written : [...written, search.id];

  function open(id: string): void {
    setSearch({ id });
  }
  function step(by: number): void {
    const next = records[at === -1 ? 0 : at + by];
    if (next !== undefined) open(next.id);
  }
  useEffect(() => {
    document.getElementById(`feedback-${search.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [search.id]);
  useKeys({
    j: { label: 'feedback.key.next', run: () => step(1) },
    k: { label: 'feedback.key.previous', run: () => step(-1) },
    escape: { label: 'feedback.key.close', run: () => setSearch({ id: '' }) },
  });

  function change(part: Partial<Record<string, string | readonly string[]>>): void {
    const next = { ...query, ...part };
    go(href('/feedback', next));
  }

  return (
    <>
      <PageHeader
        title={t('feedback.heading')}
        description={<CountText count={count.data} />}
        actions={
          can('feedback.export') && (
            <Menu
              label={t('feedback.export')}
              trigger={<Button icon={Download}>{t('feedback.export')}</Button>}
              groups={[
                {
                  id: 'formats',
                  actions: (['csv', 'jsonl'] as const).map(format => ({
                    id: format,
                    label: t(`feedback.export.${format}`),
                    onAction: () => {
                      window.location.href = addressOf(
                        feedbackContract.export,
                        { query: { ...query, format } },
                        slug,
                      );
                    },
                  })),
                },
              ]}
            />
          )
        }
      />
      <StreamFilters key={search.q} search={search} others={others} names={names} onChange={change} />
      <SearchHints
        typed={search.q}
        onChoose={(filter, value) => change({ q: '', [filter]: [...(others[filter] ?? []), value] })}
      />
      <CallState call={stream} skeleton={<Skeleton look="rows" lines={10} />}>
        {({ next }) =>
          records.length === 0 && after.length === 0 ? (
            <NothingHere filtered={filtered} />
          ) : (
            <RecordFrames ids={seen}>
              <div
                className={
                  search.id === '' ? '' : 'grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_26rem]'
                }
              >
                <div className="min-w-0">
                  <ol
                    aria-label={t('feedback.list')}
                    className="overflow-clip rounded-lg border border-line bg-surface shadow-soft"
                  >
                    {records.map(record => (
                      <StreamRow
                        key={record.id}
                        record={record}
                        names={names}
                        isOpen={record.id === search.id}
                        onOpen={() => open(record.id)}
                      />
                    ))}
                  </ol>
                  <Pager
                    from={after.length * PAGE + 1}
                    to={after.length * PAGE + records.length}
                    {...(count.data !== undefined && !count.data.more ? { total: count.data.records } : {})}
                    {...(after.length > 0
                      ? { onPrevious: () => setTrail({ filter: filterText, after: after.slice(0, -1) }) }
                      : {})}
                    {...(next !== null
                      ? { onNext: () => setTrail({ filter: filterText, after: [...after, next] }) }
                      : {})}
                  />
                </div>
                {search.id !== '' && (
                  <RecordPanel
                    key={search.id}
                    id={search.id}
                    names={names}
                    onClose={() => setSearch({ id: '' })}
                  />
                )}
              </div>
            </RecordFrames>
          )
        }
      </CallState>
    </>
  );
}

interface Count {
  readonly records: number;
  readonly scores: number | null;
  readonly more: boolean;
  readonly also: readonly string[];
}

function CountText({ count }: { readonly count: Count | undefined }) {
  const { t, format } = useI18n();
  if (count === undefined) return null;
  const { records, scores, more, also } = count;
  return (
    <>
      {more ? t('feedback.countMore', { n: records }) : t('feedback.count', { n: records })}
      {scores !== null && scores > 0 && <> · {t('feedback.countScores', { n: scores })}</>}
      {also.length > 0 && <> · {t('feedback.also', { words: format.list(also) })}</>}
    </>
  );
}

function NothingHere({ filtered }: { readonly filtered: boolean }) {
  const { t } = useI18n();
  const { href, can } = useWorkspace();
  if (filtered)
    return (
      <EmptyState
        drawing="search"
        title={t('feedback.nothing.title')}
        action={<ButtonLink href={href('/feedback')}>{t('common.clearFilters')}</ButtonLink>}
      >
        {t('feedback.nothing.text')}
      </EmptyState>
    );
  return (
    <EmptyState
      drawing="letters"
      title={t('feedback.empty.title')}
      action={
        can('feedback.import') && (
          <ButtonLink variant="primary" href={href('/import')}>
            {t('feedback.import.heading')}
          </ButtonLink>
        )
      }
    >
      {t('feedback.empty.text')}
    </EmptyState>
  );
}
