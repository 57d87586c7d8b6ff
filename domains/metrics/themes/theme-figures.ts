import type { z } from 'zod';
import type { Reading } from '../actions/reading.ts';
import { feelingsOf, textsIn, type Feelings } from '../model/feelings.ts';
import { judgedTogether } from '../model/judge.ts';
import type { MentionRow } from '../themes-analytics.ts';
import type { themesContract } from '../themes-contract.ts';
import { badlyStatistics, shareStatistics, themeBadly, themeShare } from './theme-metrics.ts';

type ThemesAnswer = z.output<(typeof themesContract)['themes']['response']>;
export type ThemeFigures = Omit<ThemesAnswer['themes'][number], 'effect'>;

interface Sides {
  readonly now: Feelings;
  readonly before: Feelings;
}

/** Of each theme its figures, and how they differ from the stretch before; most spoken of first. */
export function themeFigures(
  rows: readonly MentionRow[],
  { range, options }: Pick<Reading, 'range' | 'options'>,
): ThemeFigures[] {
  const sides = sidesOf(rows, range.start);
  const all = sides.get('');
  const parents = new Map(rows.map(row => [row.theme, row.parent]));
  const own = options();
  const threshold = own.threshold ?? 1;
  const found = [...sides]
    .filter(([key]) => key !== '')
    .map(([key, { now, before }]) => ({
      key,
      parent: parents.get(key) ?? '',
      feelings: shownFeelings(now, threshold),
      share: themeShare.estimate(shareStatistics(now, all?.now), own),
      shareChange: themeShare.compare(
        shareStatistics(before, all?.before),
        shareStatistics(now, all?.now),
        own,
      ),
      badly: themeBadly.estimate(badlyStatistics(now), own),
      badlyChange: themeBadly.compare(badlyStatistics(before), badlyStatistics(now), own),
    }))
    .filter(({ badly }) => badly.n > 0)
    .sort((a, b) => b.badly.n - a.badly.n || (a.key < b.key ? -1 : 1));
  const shares = judgedTogether(
    found.map(({ shareChange }) => ({ comparison: shareChange, good: themeShare.good })),
  );
  const badly = judgedTogether(
    found.map(({ badlyChange }) => ({ comparison: badlyChange, good: themeBadly.good })),
  );
  return found.map((theme, i) => ({
    ...theme,
    shareChange: shares[i] ?? theme.shareChange,
    badlyChange: badly[i] ?? theme.badlyChange,
  }));
}

/** How texts feel, by theme, in the range and in the stretch before it. */
function sidesOf(rows: readonly MentionRow[], start: number): Map<string, Sides> {
  const sides = new Map<string, Sides>();
  for (const { theme, period, feeling, n } of rows) {
    const entry = sides.get(theme) ?? { now: feelingsOf([]), before: feelingsOf([]) };
    entry[period >= start ? 'now' : 'before'][feeling] += n;
    sides.set(theme, entry);
  }
  return sides;
}

/** Counts by feeling are opinions: below the anonymity threshold they stay. */
export function shownFeelings(feelings: Feelings, threshold: number): Feelings | null {
  return textsIn(feelings) < threshold ? null : feelings;
}
