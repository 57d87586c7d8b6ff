import { ChartLine, Columns2, LayoutDashboard, MessagesSquare, Route, TrendingUp } from 'lucide-react';
import type { PageDefinition } from '../../../web/page.ts';

const see = { scope: 'workspace', permission: 'figures.read' } as const;

export const pages: readonly PageDefinition[] = [
  {
    ...see,
    path: '/',
    navigation: { section: 'see', order: 10, icon: LayoutDashboard, label: 'dashboards.overview' },
    load: () => import('./overview/overview-page.tsx'),
  },
  {
    ...see,
    path: '/journey',
    navigation: { section: 'see', order: 20, icon: Route, label: 'dashboards.journey' },
    load: () => import('./journey/journey-page.tsx'),
  },
  {
    ...see,
    path: '/themes',
    navigation: { section: 'see', order: 25, icon: MessagesSquare, label: 'themes.title' },
    load: () => import('./themes/themes-page.tsx'),
  },
  {
    ...see,
    path: '/whats-new',
    navigation: { section: 'see', order: 22, icon: TrendingUp, label: 'themes.news.title' },
    load: () => import('./themes/whats-new-page.tsx'),
  },
  { ...see, path: '/themes/$key', load: () => import('./themes/theme-page.tsx') },
  {
    ...see,
    path: '/figures',
    navigation: { section: 'see', order: 30, icon: ChartLine, label: 'dashboards.figures' },
    load: () => import('./explore/figures-page.tsx'),
  },
  {
    ...see,
    path: '/compare',
    navigation: { section: 'see', order: 40, icon: Columns2, label: 'dashboards.compare' },
    load: () => import('./compare/compare-page.tsx'),
  },
  {
    scope: 'workspace',
    permission: 'surveys.read',
    path: '/surveys/$id/results',
    load: () => import('./survey-results/survey-results-page.tsx'),
  },
];
