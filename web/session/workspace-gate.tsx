import { Outlet, useParams } from '@tanstack/react-router';
import { useContext, useMemo } from 'react';
import { I18nProvider, useI18n } from '../../ui/index.ts';
import { LiveContext, useLiveConnection } from '../api/use-live.ts';
import { Shell } from '../layout/shell.tsx';
import { StrangePage } from '../problems/problems.tsx';
import { MessagesContext } from '../reader/messages-context.ts';
import { useSession } from './session-context.ts';
import { type CurrentWorkspace, openWorkspace, WorkspaceContext } from './workspace-context.ts';

/** Everything under /w/$workspace: the workspace, its calendar and money, its live events, and the shell. */
export function WorkspaceGate() {
  const { workspace: slug } = useParams({ strict: false }) as { workspace?: string };
  const session = useSession();
  const found = session.workspaces.find(workspace => workspace.slug === slug);
  const workspace = useMemo(() => found && openWorkspace(found), [found]);
  return workspace ? <OpenWorkspace key={workspace.slug} workspace={workspace} /> : <StrangePage />;
}

function OpenWorkspace({ workspace }: { workspace: CurrentWorkspace }) {
  const { language } = useI18n();
  const messages = useContext(MessagesContext);
  const live = useLiveConnection(workspace.slug);
  if (!messages) throw new Error('MessagesContext is missing');
  return (
    <WorkspaceContext value={workspace}>
      <LiveContext value={live}>
        <I18nProvider
          language={language}
          messages={messages}
          calendar={workspace.calendar}
          timeZone={workspace.timeZone}
          currency={workspace.currency}
          weekStart={workspace.weekStart}
        >
          <Shell>
            <Outlet />
          </Shell>
        </I18nProvider>
      </LiveContext>
    </WorkspaceContext>
  );
}
