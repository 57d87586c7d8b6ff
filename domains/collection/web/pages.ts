import type { PageDefinition } from '../../../web/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/surveys/$id/share',
    scope: 'workspace',
    permission: 'surveys.read',
    load: () => import('./share-page.tsx'),
  },
];
