import { Settings } from 'lucide-react';
import type { PageDefinition } from '../../../web/page.ts';

export const pages: readonly PageDefinition[] = [
  { path: '/welcome', scope: 'public', load: () => import('./entrance/welcome-page.tsx') },
  { path: '/sign-in', scope: 'public', load: () => import('./entrance/sign-in-page.tsx') },
  { path: '/sign-in/link/$token', scope: 'public', load: () => import('./entrance/sign-in-link-page.tsx') },
  { path: '/forgot-password', scope: 'public', load: () => import('./entrance/forgot-password-page.tsx') },
  {
    path: '/reset-password/$token',
    scope: 'public',
    load: () => import('./entrance/reset-password-page.tsx'),
  },
  { path: '/invite/$token', scope: 'public', load: () => import('./entrance/invite-page.tsx') },
  {
    path: '/settings',
    scope: 'workspace',
    permission: 'workspace.read',
    navigation: { section: 'manage', order: 90, icon: Settings, label: 'workspace.settings' },
    load: () => import('./settings/workspace-page.tsx'),
    commands: [{ label: 'workspace.members.invite', path: '/settings/members', permission: 'members.write' }],
  },
  {
    path: '/settings/members',
    scope: 'workspace',
    permission: 'members.read',
    load: () => import('./settings/members-page.tsx'),
  },
  {
    path: '/settings/teams',
    scope: 'workspace',
    permission: 'workspace.read',
    load: () => import('./settings/teams-page.tsx'),
  },
  {
    path: '/settings/keys',
    scope: 'workspace',
    permission: 'keys.write',
    load: () => import('./settings/keys-page.tsx'),
  },
  {
    path: '/settings/audit',
    scope: 'workspace',
    permission: 'audit.read',
    load: () => import('./settings/audit-page.tsx'),
  },
  { path: '/settings/profile', scope: 'workspace', load: () => import('./settings/profile-page.tsx') },
];
