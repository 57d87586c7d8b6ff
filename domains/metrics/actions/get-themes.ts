import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import { feelingsOf, textsIn } from '../model/feelings.ts';
import { daysOf } from '../model/range.ts';
import { effectMetrics, themeEffects } from '../themes/theme-effects.ts';
import { shownFeelings, themeFigures } from '../themes/theme-figures.ts';
import { readMentions, readMentionScores, type MentionStatistics } from '../themes-analytics.ts';
import { strandKey } from '../model/strand.ts';
import { statistic } from '../model/statistics.ts';
import type { themesContract } from '../themes-contract.ts';
import { readingOf } from './reading.ts';

type Query = z.output<(typeof themesContract)['themes']['query'] & {}>;
export type Themes = z.output<(typeof themesContract)['themes']['response']>;

/** All themes that texts of the range speak of. */
export async function getThemes(ctx: Context, query: Query): Promise<Themes> {
  authorise(ctx, 'figures.read');
  const reading = readingOf(ctx, query);
  const { range, previous, filters, options } = reading;
  const metrics = effectMetrics();
  const [rows, scores] = await Promise.all([
    readMentions(ctx.analytics, {
      range: { start: previous.start, end: range.end },
      filters,
      periods: [previous.start, range.start],
    }),
    readMentionScores(ctx.analytics, { range, filters }, metrics),
  ]);
  const all = feelingsOf(rows.filter(row => row.theme === '' && row.period >= range.start));
  const main = mainStrand(scores);
  const effects = themeEffects(
    scores.filter(row => strandOf(row) === main),
    metrics,
    reading,
  );
  return {
    range: daysOf(range),
    previous: daysOf(previous),
    texts: textsIn(all),
    feelings: shownFeelings(all, options().threshold ?? 1),
    themes: themeFigures(rows, reading).map(theme => ({
      ...theme,
      effect: effects.get(theme.key)?.[0] ?? null,
    })),
  };
}

/** The score that most of the texts came with: the list compares by one score only. */
function mainStrand(scores: readonly MentionStatistics[]): string | undefined {
  const wholes = scores.filter(row => row.theme === '');
  const [first] = wholes.sort((a, b) => statistic(b.statistics, 'n') - statistic(a.statistics, 'n'));
  return first && strandOf(first);
}

function strandOf({ source, strand }: MentionStatistics): string {
  return `${source}|${strandKey(strand)}`;
}
