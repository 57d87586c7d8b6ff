import type { PageDefinition } from '../../../web/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/themes/edit',
    scope: 'workspace',
    permission: 'text.manage',
    load: () => import('./taxonomy/taxonomy-page.tsx'),
  },
];
