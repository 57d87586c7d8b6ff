import { UsersRound } from 'lucide-react';
import type { PageDefinition } from '../../../web/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/customers',
    scope: 'workspace',
    permission: 'customers.read',
    navigation: { section: 'know', order: 10, icon: UsersRound, label: 'directory.customers' },
    load: () => import('./customers-page.tsx'),
    commands: [{ label: 'directory.new', path: '/customers?new=1', permission: 'customers.write' }],
    search: () => import('./customer-search.ts'),
  },
  {
    path: '/customers/import',
    scope: 'workspace',
    permission: 'customers.import',
    commands: [
      { label: 'directory.import.heading', path: '/customers/import', permission: 'customers.import' },
    ],
    load: () => import('../import/web/imports-page.tsx'),
  },
  {
    path: '/customers/import/$id',
    scope: 'workspace',
    permission: 'customers.import',
    load: () => import('../import/web/import-page.tsx'),
  },
  {
    path: '/customers/$id',
    scope: 'workspace',
    permission: 'customers.read',
    load: () => import('./customer-page.tsx'),
  },
];
