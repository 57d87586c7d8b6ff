import type { PageDefinition } from '../page.ts';

/** Every part of the design system with sample data; for development and the browser tests, in no navigation. */
export const pages: readonly PageDefinition[] = [
  { path: '/gallery', scope: 'public', load: () => import('./gallery-page.tsx') },
];
