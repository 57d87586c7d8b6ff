import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import { feelingsOf, textsIn } from '../model/feelings.ts';
import { daysOf } from '../model/range.ts';
import { effectMetrics, themeEffects } from '../themes/theme-effects.ts';
import { shownFeelings, themeFigures } from '../themes/theme-figures.ts';
import { readMentions, readMentionScores } from '../themes-analytics.ts';
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
  const effects = themeEffects(scores, metrics, reading);
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
