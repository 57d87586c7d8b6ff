import type { PageDefinition } from '../../../web/page.ts';

export const pages: readonly PageDefinition[] = [
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
