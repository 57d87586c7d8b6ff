import { createContext, use } from 'react';
import type { Session } from './session-context.ts';

export interface CurrentWorkspace extends Omit<Session['workspaces'][number], 'permissions'> {
  /** Whether the reader may: `can('surveys.write')`. */
  readonly can: (permission: string) => boolean;
  /** Address inside the workspace: `href('/feedback', { touchpoint: ['checkout'] })`. */
  readonly href: (
    path: string,
    search?: Readonly<Record<string, string | readonly string[] | undefined>>,
  ) => string;
}

export const WorkspaceContext = createContext<CurrentWorkspace | null>(null);

/** The workspace of this page: settings, `can`, `href`. Throws outside /w/…. */
export function useWorkspace(): CurrentWorkspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace works only on pages of scope workspace');
  return workspace;
}

export function useOptionalWorkspace(): CurrentWorkspace | null {
  return use(WorkspaceContext);
}

export function openWorkspace(workspace: Session['workspaces'][number]): CurrentWorkspace {
  const permissions = new Set(workspace.permissions);
  const base = `/w/${encodeURIComponent(workspace.slug)}`;
  return {
    ...workspace,
    can: permission => permissions.has(permission),
    href: (path, search = {}) => {
      const query = new URLSearchParams();
      for (const [key, value] of Object.entries(search)) {
        for (const item of typeof value === 'string' ? [value] : (value ?? []))
          if (item) query.append(key, item);
      }
      const text = query.toString();
      return base + (path === '/' ? '' : path) + (text && `${path.includes('?') ? '&' : '?'}${text}`);
    },
  };
}
