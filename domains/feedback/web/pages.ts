import { FileUp, MessageSquareText } from 'lucide-react';
import type { PageDefinition } from '../../../web/page.ts';

export const pages: readonly PageDefinition[] = [
  {
    path: '/feedback',
    scope: 'workspace',
    permission: 'feedback.read',
    navigation: { section: 'listen', order: 10, icon: MessageSquareText, label: 'feedback.title' },
    load: () => import('./feedback-page.tsx'),
    search: () => import('./feedback-search.ts'),
  },
  {
    path: '/import',
    scope: 'workspace',
    permission: 'feedback.import',
    navigation: { section: 'listen', order: 40, icon: FileUp, label: 'feedback.import.title' },
    load: () => import('../import/web/imports-page.tsx'),
  },
  {
    path: '/import/$id',
    scope: 'workspace',
    permission: 'feedback.import',
    load: () => import('../import/web/import-page.tsx'),
  },
];
