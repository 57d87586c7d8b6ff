import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import type { metricsContract } from '../contract.ts';
import { placeOnScale, widthOnScale } from '../model/place-on-scale.ts';
import { daysOf } from '../model/range.ts';
import { statistic } from '../model/statistics.ts';
import { groupedBy, strandsOf, total } from '../model/strands.ts';
import { readWindows, type Windows } from './read-windows.ts';
import { metricNamed, periodsIn, readingOf, type Reading } from './reading.ts';
import { touchpointFigures } from './touchpoint-figures.ts';

type Query = z.output<(typeof metricsContract)['journey']['query'] & {}>;
export type JourneyFigures = z.output<(typeof metricsContract)['journey']['response']>;
type Card = JourneyFigures['touchpoints'][number];

/** An interval wider than this part of the scale says too little to point at a touchpoint. */
const sharpEnough = 0.25;

/** The live card of every touchpoint with feedback; worst and most improved are marked. */
export async function getJourneyFigures(ctx: Context, query: Query): Promise<JourneyFigures> {
  authorise(ctx, 'figures.read');
  const reading = readingOf(ctx, query);
  const metric = query.metric === undefined ? undefined : metricNamed(query.metric);
  const windows = await readWindows(
    ctx,
    reading,
    periodsIn(ctx, reading.range, query.unit),
    () => ['touchpoint'],
    metric?.source,
  );
  const volumes = volumesOf(windows, reading);
  const touchpoints = touchpointFigures(windows, reading, metric, true).flatMap(
    ({ touchpoint, figures: [main, ...others], trend }): Card[] =>
      main
        ? [
            {
              touchpoint,
              ...main,
              trend: [...trend],
              volume: volumes.get(touchpoint) ?? main.figure.n,
              others,
            },
          ]
        : [],
  );
  return {
    range: daysOf(reading.range),
    previous: daysOf(reading.previous),
    unit: windows.unit,
    touchpoints,
    worst: worstOf(touchpoints),
    mostImproved: mostImprovedOf(touchpoints),
    notices: touchpoints.length > 1 ? ['corrected'] : [],
  };
}

/** Records about each touchpoint in the range; a touchpoint that only scores name has its scores counted instead. */
function volumesOf(windows: Windows, reading: Reading): ReadonlyMap<string, number> {
  const [strand] = strandsOf(metricNamed('responses'), windows.rows.get('feedback') ?? []);
  const now = (strand?.cells ?? []).filter(cell => (cell.period ?? 0) >= reading.range.start);
  return new Map(groupedBy(now, [0]).map(group => [group.keys[0] ?? '', statistic(total(group.cells), 'n')]));
}

function worstOf(cards: readonly Card[]): string | null {
  const ranked = cards.flatMap(card => {
    const [place, width] = [placeOnScale(card.figure), widthOnScale(card.figure)];
    return place !== null && width !== null && width <= sharpEnough ? [{ card, place }] : [];
  });
  return ranked.length < 2 ? null : (ranked.sort((a, b) => a.place - b.place)[0]?.card.touchpoint ?? null);
}

function mostImprovedOf(cards: readonly Card[]): string | null {
  const improved = cards
    .filter(card => card.comparison.verdict === 'better')
    .map(card => ({
      card,
      by: Math.abs(card.comparison.difference ?? 0) / (card.figure.scale.max - card.figure.scale.min),
    }));
  return improved.sort((a, b) => b.by - a.by)[0]?.card.touchpoint ?? null;
}
