import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link, PageHeader, classNames, useI18n } from '../../../../ui/index.ts';
import { usePageTitle, useWorkspace } from '../../../../web/index.ts';

const places = [
  { path: '/settings', label: 'workspace.settings.company', permission: 'workspace.read' },
  { path: '/settings/members', label: 'workspace.members', permission: 'members.read' },
  { path: '/settings/teams', label: 'workspace.teams', permission: 'workspace.read' },
  { path: '/settings/keys', label: 'workspace.keys', permission: 'keys.write' },
  { path: '/settings/models', label: 'text.plugs', permission: 'text.plug' },
  { path: '/settings/audit', label: 'workspace.audit', permission: 'audit.read' },
  // Only where there is one (domains/demo).
  { path: '/settings/demo', label: 'demo.title', permission: 'demo.read' },
  { path: '/settings/profile', label: 'workspace.profile', permission: undefined },
] as const;

interface SettingsFrameProps {
  readonly place: (typeof places)[number]['path'];
  readonly title: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The settings' places beside each other, those the reader may see. */
export function SettingsFrame({ place, title, description, actions, children }: SettingsFrameProps) {
  const { t } = useI18n();
  const { can, demo, href } = useWorkspace();
  usePageTitle(title);
  // On a phone the places are more than the line holds: the one that is open must be seen.
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [place]);
  return (
    <>
      <PageHeader title={title} description={description} actions={actions} />
      <nav
        ref={bar}
        aria-label={t('workspace.settings')}
        className="mb-6 flex gap-1 overflow-x-auto border-b border-line"
      >
        {places
          .filter(({ permission }) => permission === undefined || can(permission))
          .filter(({ path }) => demo || path !== '/settings/demo')
          .map(({ path, label }) => (
            <Link
              key={path}
              href={href(path)}
              look="bare"
              {...(path === place && { 'aria-current': 'page' as const })}
              className={classNames(
                '-mb-px flex min-h-(--control-height) shrink-0 items-center !rounded-none border-b-2 px-3 text-base',
                path === place
                  ? 'border-brand font-medium text-ink'
                  : 'border-transparent text-quiet hover:text-ink',
              )}
            >
              {t(label)}
            </Link>
          ))}
      </nav>
      {children}
    </>
  );
}
