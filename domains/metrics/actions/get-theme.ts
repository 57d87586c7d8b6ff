import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import { feelings, feelingsOf, textsIn, type Feelings } from '../model/feelings.ts';
import { daysOf } from '../model/range.ts';
import { chooseQuotes } from '../themes/choose-quotes.ts';
import { effectMetrics, themeEffects } from '../themes/theme-effects.ts';
import { shownFeelings, themeFigures } from '../themes/theme-figures.ts';
import { badlyStatistics, shareStatistics, themeBadly, themeShare } from '../themes/theme-metrics.ts';
import { findMentions, readMentions, readMentionScores, type MentionRow } from '../themes-analytics.ts';
import type { themesContract } from '../themes-contract.ts';
import { namesOf } from './names-of.ts';
import { periodsIn, readingOf, type Reading } from './reading.ts';

type Query = z.output<(typeof themesContract)['theme']['query'] & {}>;
export type ThemeDetail = z.output<(typeof themesContract)['theme']['response']>;

/** Candidates that quotes are chosen from, for each feeling. */
const candidates = 150;
const quotesPerFeeling = 3;

/** One theme in full. */
export async function getTheme(ctx: Context, key: string, query: Query): Promise<ThemeDetail> {
  authorise(ctx, 'figures.read');
  const reading = readingOf(ctx, query);
  const { range, previous, filters, options } = reading;
  const { unit, periods } = periodsIn(ctx, range, query.unit);
  const metrics = effectMetrics();
  const own = { range, filters, theme: key };
  const [rows, places, scores, names] = await Promise.all([
    readMentions(ctx.analytics, {
      ...own,
      range: { start: previous.start, end: range.end },
      periods: [previous.start, ...periods.map(period => period.start)],
    }),
    readMentions(ctx.analytics, { ...own, by: 'touchpoint' }),
    readMentionScores(ctx.analytics, own, metrics),
    namesOf(ctx, ['touchpoint']),
  ]);
  const now = rows.filter(row => row.period >= range.start);
  const [theme] = themeFigures(rows, reading);
  const threshold = options().threshold ?? 1;
  const speaking = feelingsOf(now.filter(row => row.theme === key));
  const quotes = textsIn(speaking) < Math.max(1, threshold) ? [] : await quotesOf(ctx, reading, key);
  return {
    range: daysOf(range),
    previous: daysOf(previous),
    unit,
    texts: textsIn(feelingsOf(now.filter(row => row.theme === ''))),
    theme: theme ?? nothing(key, now, reading),
    trend: periods.map(period => {
      const inside = pair(
        rows.filter(row => row.period === period.start),
        key,
      );
      return {
        ...daysOf(period),
        ...figuresOf(inside, reading),
        feelings: shownFeelings(inside.speaking, threshold),
      };
    }),
    touchpoints: [...new Set(places.filter(row => row.theme === key).map(row => row.key))]
      .map(touchpoint => ({
        touchpoint,
        ...figuresOf(
          pair(
            places.filter(row => row.key === touchpoint),
            key,
          ),
          reading,
        ),
      }))
      .sort((a, b) => b.badly.n - a.badly.n),
    effects: [...(themeEffects(scores, metrics, reading).get(key) ?? [])],
    quotes,
    names,
  };
}

interface Pair {
  readonly speaking: Feelings;
  readonly all: Feelings;
}

function pair(rows: readonly MentionRow[], key: string): Pair {
  return {
    speaking: feelingsOf(rows.filter(row => row.theme === key)),
    all: feelingsOf(rows.filter(row => row.theme === '')),
  };
}

function figuresOf({ speaking, all }: Pair, { options }: Reading) {
  return {
    share: themeShare.estimate(shareStatistics(speaking, all), options()),
    badly: themeBadly.estimate(badlyStatistics(speaking), options()),
  };
}

/** A theme that nobody speaks of in the range is still a page. */
function nothing(key: string, rows: readonly MentionRow[], reading: Reading): ThemeDetail['theme'] {
  const { share, badly } = figuresOf(pair(rows, key), reading);
  const none = { n: 0, hits: 0 };
  return {
    key,
    parent: '',
    feelings: null,
    share,
    shareChange: themeShare.compare(none, none, reading.options()),
    badly,
    badlyChange: themeBadly.compare(none, none, reading.options()),
  };
}

async function quotesOf(ctx: Context, { range, filters }: Reading, theme: string) {
  const found = await findMentions(ctx.analytics, { range, filters, theme }, candidates);
  const groups = feelings.map(feeling => found.filter(one => one.feeling === feeling));
  return (await chooseQuotes(ctx, groups, quotesPerFeeling)).flat();
}
