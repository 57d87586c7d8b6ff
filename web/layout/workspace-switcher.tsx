import { ChevronsUpDown, Compass } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Badge, classNames, Menu, useI18n } from '../../ui/index.ts';
import { accountContract } from '../../domains/workspace/contract.ts';
import { useAction } from '../api/use-action.ts';
import { useSession } from '../session/session-context.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { SafarMark } from './safar-mark.tsx';

/** Where one is, and the other workspaces one belongs to. */
export function WorkspaceSwitcher({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useI18n();
  const { workspaces, demo: hasDemo } = useSession();
  const workspace = useWorkspace();
  const openDemo = useAction(accountContract.openDemo, {
    invalidates: [],
    failure: 'toast',
    onDone: made => window.location.assign(`/w/${made.slug}`),
  });
  const offersDemo = hasDemo && !workspaces.some(one => one.demo);
  return (
    <Menu
      label={t('shell.workspace.yours')}
      placement="bottom start"
      trigger={
        <AriaButton
          {...(isNarrow && { 'aria-label': t('shell.workspace.switch', { name: workspace.name }) })}
          className={classNames(
            'flex min-h-11 w-full min-w-0 cursor-pointer items-center gap-2.5 rounded-md text-start focus-ring hover:bg-sunken',
            isNarrow ? 'justify-center' : 'px-1.5',
          )}
        >
          <SafarMark size={30} />
          {!isNarrow && (
            <>
              <span className="sr-only">{t('shell.workspace.yours')}</span>
              <span className="min-w-0 flex-1">
                <bdi className="line-clamp-2 leading-snug font-semibold">{workspace.name}</bdi>
                {workspace.demo && <Badge tone="attention">{t('shell.workspace.demo')}</Badge>}
              </span>
              <ChevronsUpDown aria-hidden size={15} className="shrink-0 text-quiet" />
            </>
          )}
        </AriaButton>
      }
      groups={[
        {
          id: 'workspaces',
          title: t('shell.workspace.yours'),
          actions: workspaces.map(one => ({
            id: one.id,
            label: one.name,
            href: `/w/${one.slug}`,
            isCurrent: one.id === workspace.id,
          })),
        },
        ...(offersDemo
          ? [
              {
                id: 'demo',
                actions: [
                  {
                    id: 'open-demo',
                    label: t('workspace.begin.demo'),
                    icon: Compass,
                    onAction: () => openDemo.run({}),
                  },
                ],
              },
            ]
          : []),
      ]}
    />
  );
}
