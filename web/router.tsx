import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';
import type { PageDefinition } from './page.ts';
import { pages as areaPages } from './registry.gen.ts';
import { pages as shellPages } from './gallery/pages.ts';
import { useGo } from './address/use-go.ts';
import { FailedPage, ForbiddenPage, MissingPage } from './problems/problems.tsx';
import { SessionGate } from './session/session-gate.tsx';
import { useSession } from './session/session-context.ts';
import { WorkspaceGate } from './session/workspace-gate.tsx';
import { useWorkspace } from './session/workspace-context.ts';

const pages: readonly PageDefinition[] = [...areaPages, ...shellPages];

const root = createRootRoute({ component: Root, notFoundComponent: MissingPage, errorComponent: FailedPage });

/** Links of react-aria go through the router; addresses out of the app do not. */
function Root() {
  const go = useGo();
  return (
    <AriaRouterProvider
      navigate={(href, options) =>
        go(href, (options as { replace?: boolean } | undefined)?.replace ? 'replace' : 'push')
      }
    >
      <Outlet />
    </AriaRouterProvider>
  );
}

const open = createRoute({ getParentRoute: () => root, id: 'open', component: Outlet });
const known = createRoute({
  getParentRoute: () => root,
  id: 'known',
  component: () => (
    <SessionGate>
      <Outlet />
    </SessionGate>
  ),
});
const home = createRoute({ getParentRoute: () => known, path: '/', component: Home });
const member = createRoute({ getParentRoute: () => known, id: 'member', component: SignedIn });
const workspace = createRoute({
  getParentRoute: () => member,
  path: '/w/$workspace',
  component: WorkspaceGate,
  notFoundComponent: MissingPage,
});

/** Where a reader without an address goes. */
function Home() {
  const { user, workspaces, firstRun } = useSession();
  const first = workspaces[0];
  const to = firstRun ? '/welcome' : !user ? '/sign-in' : first ? `/w/${first.slug}` : '/welcome';
  return <Redirect to={to} />;
}

function SignedIn() {
  const { user, firstRun } = useSession();
  if (user) return <Outlet />;
  const next = window.location.pathname + window.location.search;
  return <Redirect to={firstRun ? '/welcome' : `/sign-in?next=${encodeURIComponent(next)}`} />;
}

function Redirect({ to }: { to: string }) {
  const go = useGo();
  useEffect(() => go(to, 'replace'), [go, to]);
  return null;
}

function guarded(page: PageDefinition): () => ReactNode {
  const Page = lazyRouteComponent<{ readonly default: () => ReactNode }>(
    page.load,
    'default',
  ) as () => ReactNode;
  const { permission } = page;
  if (page.scope !== 'workspace' || !permission) return Page;
  return function Guarded() {
    const here = useWorkspace();
    return here.can(permission) ? <Page /> : <ForbiddenPage workspace={here.name} />;
  };
}

// Public pages may ask for the session themselves; those that do not (the gallery) are shown without a server.
function route(page: PageDefinition) {
  const parent = { workspace, account: member, public: page.path === '/gallery' ? open : known }[page.scope];
  return createRoute({
    getParentRoute: () => parent,
    path: page.path,
    component: guarded(page),
    errorComponent: FailedPage,
  });
}

const ofScope = (scope: PageDefinition['scope']) => pages.filter(page => page.scope === scope);
const isOpen = (page: PageDefinition) => page.path === '/gallery';

/** The app's addresses, made from the areas' pages. */
export function createAppRouter() {
  const tree = root.addChildren([
    open.addChildren(ofScope('public').filter(isOpen).map(route)),
    known.addChildren([
      home,
      ...ofScope('public')
        .filter(page => !isOpen(page))
        .map(route),
      member.addChildren([
        ...ofScope('account').map(route),
        workspace.addChildren(ofScope('workspace').map(route)),
      ]),
    ]),
  ]);
  return createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: MissingPage,
  });
}
