import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, DataTable, EmptyState, FilterBar, useI18n } from '../../../../ui/index.ts';
import {
  type ApiError,
  call,
  type CallOutput,
  useCall,
  useSearchState,
  useWorkspace,
} from '../../../../web/index.ts';
import { workspaceContract } from '../../contract.ts';
import { actionWords, AUDITED } from './audit-words.ts';
import { SettingsFrame } from './settings-frame.tsx';

type Entry = CallOutput<typeof workspaceContract.audit>['entries'][number];

const DEFAULTS = { actor: [] as string[], action: [] as string[] };

export default function AuditPage() {
  const { t, format } = useI18n();
  const { slug } = useWorkspace();
  const [filter, setFilter] = useSearchState(DEFAULTS);
  const members = useCall(workspaceContract.members, {});
  const query = { actor: filter.actor.at(-1), action: filter.action.at(-1) };
  const pages = useInfiniteQuery<CallOutput<typeof workspaceContract.audit>, ApiError>({
    queryKey: ['GET workspace/audit', slug, query],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        workspaceContract.audit,
        { query: { ...query, before: pageParam as string | undefined } },
        { workspace: slug, signal },
      ),
    getNextPageParam: last => (last.more ? last.entries.at(-1)?.id : undefined),
  });
  // Who works at the machine's console has no name of their own.
  const whoOf = ({ actor }: Entry) =>
    actor.kind === 'operator' ? t('workspace.audit.operator') : actor.name;
  const entries = pages.data?.pages.flatMap(page => page.entries);
  return (
    <SettingsFrame
      place="/settings/audit"
      title={t('workspace.audit.title')}
      description={t('workspace.audit.description')}
    >
      <FilterBar
        filters={[
          {
            key: 'actor',
            label: t('workspace.audit.who'),
            options: (members.data?.members ?? []).map(m => ({ value: m.userId, label: m.name })),
          },
          {
            key: 'action',
            label: t('workspace.audit.what'),
            options: AUDITED.map(action => ({ value: action, label: actionWords(t, action) })),
          },
        ]}
        values={filter}
        onChange={values =>
          setFilter({ actor: values['actor']?.slice(-1) ?? [], action: values['action']?.slice(-1) ?? [] })
        }
      />
      <DataTable
        label={t('workspace.audit')}
        rows={entries}
        rowKey={entry => entry.id}
        empty={<EmptyState drawing="search" title={t('workspace.audit.empty')} />}
        columns={[
          {
            id: 'what',
            header: t('workspace.audit.what'),
            cell: entry => (
              <>
                <span className="font-medium">{actionWords(t, entry.action)}</span>
                {/* On a phone there is no room for columns of their own. */}
                <span className="block text-sm text-quiet md:hidden">
                  <bdi>{whoOf(entry)}</bdi>
                  {' · '}
                  {format.dateTime(new Date(entry.at), 'dayMonth')}
                </span>
              </>
            ),
          },
          {
            id: 'subject',
            header: t('workspace.audit.subject'),
            cell: entry => <Subject entry={entry} />,
          },
          {
            id: 'who',
            header: t('workspace.audit.who'),
            isSecondary: true,
            cell: entry => <bdi>{whoOf(entry)}</bdi>,
          },
          {
            id: 'when',
            header: t('workspace.audit.when'),
            isSecondary: true,
            cell: entry => format.dateTime(new Date(entry.at)),
          },
        ]}
      />
      {pages.hasNextPage && (
        <div className="flex justify-center py-4">
          <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
            {t('common.showMore')}
          </Button>
        </div>
      )}
    </SettingsFrame>
  );
}

/** What it was done to: by name; many at once by their number; else the beginning of the id. */
function Subject({ entry }: { entry: Entry }) {
  const { format } = useI18n();
  const { id, name } = entry.subject;
  if (name !== null) return <bdi>{name}</bdi>;
  const { count, written } = (entry.detail ?? {}) as { count?: unknown; written?: unknown };
  const many = count ?? written;
  if (typeof many === 'number') return format.integer(many);
  return (
    <code dir="ltr" className="text-sm text-quiet">
      {id.slice(0, 13)}
    </code>
  );
}
