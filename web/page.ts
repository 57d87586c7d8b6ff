import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageKey } from '../platform/i18n/translator.ts';

/** see: figures and the journey; listen: how feedback arrives; know: customers; manage: the workspace itself. */
export const navigationSections = ['see', 'listen', 'know', 'manage'] as const;
export type NavigationSection = (typeof navigationSections)[number];

/** One page of the admin app. Areas list theirs in web/pages.ts: `export const pages: readonly PageDefinition[]`. */
export interface PageDefinition {
  /** Under /w/$workspace for scope 'workspace': '/', '/feedback', '/feedback/$id' (read with useRouteParams). */
  readonly path: string;
  /** workspace: inside the shell, for members; account: signed in; public: anybody. The last two draw their own frame. */
  readonly scope: 'workspace' | 'account' | 'public';
  /** Who lacks it does not see the entry, and is told so on the page. */
  readonly permission?: string;
  readonly navigation?: {
    readonly section: NavigationSection;
    readonly order: number;
    readonly icon: LucideIcon;
    readonly label: MessageKey;
  };
  /** Its own chunk, loaded when visited. */
  readonly load: () => Promise<{ readonly default: () => ReactNode }>;
  /** Things the command palette can do from anywhere in the workspace. */
  readonly commands?: readonly PageCommand[];
  /** Finds this area's records for the command palette. */
  readonly search?: () => Promise<{ readonly default: SearchProvider }>;
}

export interface PageCommand {
  readonly label: MessageKey;
  readonly icon?: LucideIcon;
  /** Inside the workspace, with its search part: '/surveys?new=1'. */
  readonly path: string;
  readonly permission?: string;
}

export interface SearchProvider {
  /** Heading over what it found. */
  readonly label: MessageKey;
  /** At most some eight results for what was typed; `workspace` is the slug. */
  readonly search: (
    text: string,
    scope: { readonly workspace: string; readonly signal: AbortSignal },
  ) => Promise<readonly SearchResult[]>;
}

export interface SearchResult {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  /** Inside the workspace: '/customers/…'. */
  readonly path: string;
}
