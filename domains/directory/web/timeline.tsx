import { useInfiniteQuery } from '@tanstack/react-query';
import { Banner, Button, EmptyState, Skeleton, useI18n } from '../../../ui/index.ts';
import { type ApiError, call, type CallOutput, useWorkspace } from '../../../web/index.ts';
import { keyOf } from '../../../web/api/use-call.ts';
import { directoryContract } from '../contract.ts';
import type { EntryView } from './customer-types.ts';
import { TimelineItem } from './timeline-item.tsx';

type Page = CallOutput<typeof directoryContract.timeline>;

/** Everything known about a customer, newest first, under the months of the reader's calendar. */
export function Timeline({ customerId }: { readonly customerId: string }) {
  const { t } = useI18n();
  const { slug } = useWorkspace();
  const pages = useInfiniteQuery<Page, ApiError>({
    queryKey: [keyOf(directoryContract.timeline), slug, customerId],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        directoryContract.timeline,
        { params: { id: customerId }, query: { before: pageParam as string | undefined, limit: 50 } },
        { workspace: slug, signal },
      ),
    getNextPageParam: last => last.next ?? undefined,
    meta: { live: ['feedback.projected'] },
  });
  const entries = pages.data?.pages.flatMap(page => page.entries);
  const months = useMonths(entries ?? []);
  if (pages.error && !entries) return <Banner tone="bad">{pages.error.message}</Banner>;
  if (!entries) return <Skeleton look="rows" lines={8} />;
  if (entries.length === 0)
    return (
      <EmptyState drawing="road" title={t('directory.timeline.empty')}>
        {t('directory.timeline.empty.why')}
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-6">
      {months.map(([month, those]) => (
        <section key={month} aria-label={month}>
          <h2 className="pb-2 text-sm font-semibold text-quiet">{month}</h2>
          <ol className="flex flex-col">
            {those.map(entry => (
              <TimelineItem key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {pages.hasNextPage && (
        <Button
          className="self-center"
          isPending={pages.isFetchingNextPage}
          onPress={() => void pages.fetchNextPage()}
        >
          {t('directory.timeline.older')}
        </Button>
      )}
    </div>
  );
}

function useMonths(entries: readonly EntryView[]): [string, EntryView[]][] {
  const { format } = useI18n();
  const months = new Map<string, EntryView[]>();
  for (const entry of entries) {
    const month = format.date(new Date(entry.at), 'month');
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}
