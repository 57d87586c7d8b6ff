import type { PageDefinition } from '../../../web/page.ts';

/** The road with its figures is the metrics area's page at /journey: it comes later and may look back. */
export const pages: readonly PageDefinition[] = [
  {
    path: '/journey/edit',
    scope: 'workspace',
    permission: 'journeys.write',
    load: () => import('./journey-editor-page.tsx'),
    commands: [{ label: 'journeys.edit', path: '/journey/edit', permission: 'journeys.write' }],
  },
];
