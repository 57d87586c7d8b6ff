import { useLocation } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import { useI18n } from '../../ui/index.ts';
import { navigationSections, type NavigationSection } from '../page.ts';
import { pages } from '../registry.gen.ts';
import { useWorkspace } from '../session/workspace-context.ts';

export interface NavigationEntry {
  readonly path: string;
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isCurrent: boolean;
}

export interface NavigationGroup {
  readonly section: NavigationSection;
  readonly entries: readonly NavigationEntry[];
}

/** Where the reader may go, in sections; the longest path that begins the address is current. */
export function useNavigation(): readonly NavigationGroup[] {
  const { t } = useI18n();
  const workspace = useWorkspace();
  const pathname = useLocation({ select: location => location.pathname });
  const here = pathname.slice(workspace.href('/').length) || '/';
  const entries = pages
    .filter(page => page.navigation && (!page.permission || workspace.can(page.permission)))
    .toSorted((a, b) => (a.navigation?.order ?? 0) - (b.navigation?.order ?? 0));
  const current = entries
    .filter(page => here === page.path || (page.path !== '/' && here.startsWith(`${page.path}/`)))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return navigationSections
    .map(section => ({
      section,
      entries: entries.flatMap(page =>
        page.navigation?.section === section
          ? [
              {
                path: page.path,
                href: workspace.href(page.path),
                label: t.dynamic(page.navigation.label),
                icon: page.navigation.icon,
                isCurrent: page === current,
              },
            ]
          : [],
      ),
    }))
    .filter(group => group.entries.length > 0);
}
