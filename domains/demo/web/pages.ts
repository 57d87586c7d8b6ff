import type { PageDefinition } from '../../../web/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/settings/demo',
    scope: 'workspace',
    permission: 'demo.read',
    load: () => import('./demo-page.tsx'),
  },
];
