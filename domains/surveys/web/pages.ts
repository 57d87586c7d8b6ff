import { ClipboardPen, Plus } from 'lucide-react';
import type { PageDefinition } from '../../../web/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/surveys',
    scope: 'workspace',
    permission: 'surveys.read',
    navigation: { section: 'listen', order: 10, icon: ClipboardPen, label: 'surveys.title' },
    load: () => import('./surveys-page.tsx'),
    commands: [{ label: 'surveys.new.title', icon: Plus, path: '/surveys/new', permission: 'surveys.write' }],
    search: () => import('./survey-search.ts'),
  },
  {
    path: '/surveys/new',
    scope: 'workspace',
    permission: 'surveys.write',
    load: () => import('./new-survey-page.tsx'),
  },
  {
    path: '/surveys/$id',
    scope: 'workspace',
    permission: 'surveys.read',
    load: () => import('./survey-editor-page.tsx'),
  },
];
