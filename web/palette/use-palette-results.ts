import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SearchResult } from '../page.ts';
import { pages } from '../registry.gen.ts';
import { useI18n } from '../../ui/index.ts';
import type { CurrentWorkspace } from '../session/workspace-context.ts';

export interface PaletteGroup {
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
}

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly path: string;
}

/** Waits until typing pauses before it asks the areas. */
const PAUSE_MS = 160;

/** Pages and commands that match at once; records of the areas as they are found. */
export function usePaletteResults(
  text: string,
  workspace: CurrentWorkspace,
): { groups: readonly PaletteGroup[]; isSearching: boolean } {
  const { t, language } = useI18n();
  const typed = text.trim();
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const records = useQuery({
    queryKey: ['palette', workspace.slug, settled],
    queryFn: ({ signal }) => searchAreas(settled, workspace, signal),
    enabled: settled.length > 1,
    staleTime: 10_000,
  });
  const wanted = language.fold(typed);
  const matches = (label: string) => wanted.split(/\s+/).every(word => language.fold(label).includes(word));
  const allowed = pages.filter(
    page => page.scope === 'workspace' && (!page.permission || workspace.can(page.permission)),
  );
  const pageEntries = allowed.flatMap(page =>
    page.navigation
      ? [{ id: `page ${page.path}`, label: t(page.navigation.label as 'shell.home'), path: page.path }]
      : [],
  );
  const commandEntries = allowed.flatMap(page =>
    (page.commands ?? [])
      .filter(command => !command.permission || workspace.can(command.permission))
      .map(command => ({
        id: `do ${command.path}`,
        label: t(command.label as 'shell.home'),
        path: command.path,
      })),
  );
  const found = typed.length > 1 && settled.length > 1 ? (records.data ?? []) : [];
  const groups = [
    { title: t('shell.palette.pages'), entries: pageEntries.filter(entry => matches(entry.label)) },
    { title: t('shell.palette.commands'), entries: commandEntries.filter(entry => matches(entry.label)) },
    ...found.map(area => ({
      title: t(area.label as 'shell.home'),
      entries: area.results.map(result => ({
        id: `${area.label} ${result.id}`,
        label: result.title,
        detail: result.detail,
        path: result.path,
      })),
    })),
  ].filter(group => group.entries.length > 0);
  return { groups, isSearching: records.isFetching || (typed.length > 1 && typed !== settled) };
}

/** An area that fails does not take the others with it. */
async function searchAreas(text: string, workspace: CurrentWorkspace, signal: AbortSignal) {
  const searches = pages.flatMap(page =>
    page.search && (!page.permission || workspace.can(page.permission)) ? [page.search] : [],
  );
  const answers = await Promise.allSettled(
    searches.map(async load => {
      const { default: provider } = await load();
      const results: readonly SearchResult[] = await provider.search(text, {
        workspace: workspace.slug,
        signal,
      });
      return { label: provider.label, results };
    }),
  );
  return answers.flatMap(answer => (answer.status === 'fulfilled' ? [answer.value] : []));
}
