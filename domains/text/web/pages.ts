import { ListChecks } from 'lucide-react';
import type { PageDefinition } from '../../../web/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/themes/learning',
    scope: 'workspace',
    permission: 'text.read',
    load: () => import('./learning/learning-page.tsx'),
  },
  {
    path: '/themes/check',
    scope: 'workspace',
    permission: 'text.correct',
    load: () => import('./learning/check-page.tsx'),
    commands: [
      { label: 'text.learning.check', icon: ListChecks, path: '/themes/check', permission: 'text.correct' },
    ],
  },
  {
    path: '/themes/edit',
    scope: 'workspace',
    permission: 'text.manage',
    load: () => import('./taxonomy/taxonomy-page.tsx'),
  },
  {
    path: '/settings/models',
    scope: 'workspace',
    permission: 'text.plug',
    load: () => import('./plugs-page.tsx'),
  },
];
