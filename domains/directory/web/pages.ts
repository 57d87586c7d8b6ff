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
    path: '/customers/$id',
    scope: 'workspace',
    permission: 'customers.read',
    load: () => import('./customer-page.tsx'),
  },
];
