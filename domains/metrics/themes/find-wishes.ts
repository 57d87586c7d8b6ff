import type { z } from 'zod';
import type { DayRange } from '../../../platform/calendar/index.ts';
import type { Context } from '../../../platform/context.ts';
import { feelingsOf, textsIn } from '../model/feelings.ts';
import type { Filters } from '../model/filters.ts';
import { findMentions, readMentions } from '../themes-analytics.ts';
import type { themesContract } from '../themes-contract.ts';
import { chooseQuotes } from './choose-quotes.ts';

type News = z.output<(typeof themesContract)['news']['response']>;

const shown = 8;
const candidates = 60;
const quotesEach = 2;

/** Themes about what is sold and shown; a wish about anything else of the default taxonomy is about how things are done. */
const offered = new Set(['product', 'digital', 'food', 'place', 'price']);
const done = new Set(['delivery', 'waiting', 'staff', 'support', 'payment', 'returns', 'trust']);

/** What people wish for in the range, by theme: things apart from the way things are done. */
export async function findWishes(
  ctx: Context,
  range: DayRange,
  filters: Filters,
  threshold: number,
): Promise<Pick<News, 'wishes' | 'improvements'>> {
  const rows = await readMentions(ctx.analytics, { range, filters, intent: 'wish' });
  const parents = new Map(rows.map(row => [row.theme, row.parent]));
  const byTheme = Map.groupBy(rows, row => row.theme);
  const counts = [...byTheme].map(([theme, own]) => ({ theme, n: textsIn(feelingsOf(own)) }));
  // A theme above is told by those below it, where it has any.
  const above = new Set([...parents.values()].filter(parent => parent !== ''));
  const told = counts
    .filter(({ theme, n }) => theme !== '' && !above.has(theme) && n >= threshold)
    .sort((a, b) => b.n - a.n);
  const rootOf = (theme: string) => parents.get(theme) || theme;
  const isProcess = (theme: string) => done.has(rootOf(theme)) && !offered.has(rootOf(theme));
  const [things, ways] = [
    told.filter(({ theme }) => !isProcess(theme)).slice(0, shown),
    told.filter(({ theme }) => isProcess(theme)).slice(0, shown),
  ];
  const themes = [...things, ...ways];
  const found = await findMentions(
    ctx.analytics,
    { range, filters, intent: 'wish', themes: themes.map(({ theme }) => theme) },
    candidates,
  );
  const quotes = await chooseQuotes(
    ctx,
    themes.map(({ theme }) => found.filter(one => one.theme === theme)),
    quotesEach,
  );
  const withQuotes = themes.map((one, at) => ({ ...one, quotes: quotes[at] ?? [] }));
  const sum = (list: readonly { readonly n: number }[]) => list.reduce((total, { n }) => total + n, 0);
  return {
    wishes: { texts: sum(things), themes: withQuotes.slice(0, things.length) },
    improvements: { texts: sum(ways), themes: withQuotes.slice(things.length) },
  };
}
