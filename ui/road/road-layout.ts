import { goodnessOf, type DrawnFigure } from '../honest-number/figure.ts';
import type { RoadStage, RoadTouchpoint } from './road-props.ts';

/** A place on the road: along it (0 … length) and how it feels there (0 worst … 1 best, null unknown). */
export interface RoadStop {
  readonly along: number;
  readonly goodness: number | null;
  /** The place marked as the hardest: nothing on the road lies lower. */
  readonly isWorst?: boolean;
}

export interface PlacedTouchpoint extends RoadStop {
  readonly touchpoint: RoadTouchpoint;
}

export interface PlacedStage extends RoadStop {
  readonly stage: RoadStage;
  /** Where its stretch begins and how long it is. */
  readonly start: number;
  readonly length: number;
  readonly touchpoints: readonly PlacedTouchpoint[];
  /** Between two houses of this stage. */
  readonly step: number;
}

/** A stage is given room for its houses, but the empty ones keep theirs. */
const roomOf = (houses: number) => 1 + 0.8 * Math.max(0, houses - 1);
const leastStage = 70;
const readableStage = 112;
/** From the station to the first house, and after the last. */
const margins = { before: 38, after: 6 } as const;

export function goodnessOfFigure(figure: DrawnFigure | undefined): number | null {
  return figure === undefined || figure.value === null
    ? null
    : goodnessOf(figure.value, figure.scale, figure.good);
}

/** An interval up to this part of the scale is drawn as it is; a wider one moves the ground less. */
const sharpWidth = 0.25;
/** How much of what a figure without any interval says is drawn. */
const leastCertainty = 0.2;

/** 0 … 1: how far a figure may move the ground from the journey's middle. */
function certaintyOf({ interval, scale }: DrawnFigure): number {
  if (!interval || scale.max <= scale.min) return leastCertainty;
  const width = (interval.high - interval.low) / (scale.max - scale.min);
  return width <= sharpWidth ? 1 : Math.max(leastCertainty, sharpWidth / width);
}

/**
 * How each touchpoint is drawn: what few answers say is pulled towards the journey's middle, because five unhappy
 * customers are no valley.
 */
export function drawnGoodness(touchpoints: readonly RoadTouchpoint[]): ReadonlyMap<string, number> {
  const known = touchpoints.flatMap(({ id, figure }) => {
    const goodness = goodnessOfFigure(figure);
    return goodness === null ? [] : [{ id, goodness, certainty: certaintyOf(figure) }];
  });
  const weight = known.reduce((sum, one) => sum + one.certainty, 0);
  const middle = known.reduce((sum, one) => sum + one.goodness * one.certainty, 0) / (weight || 1);
  return new Map(known.map(({ id, goodness, certainty }) => [id, middle + (goodness - middle) * certainty]));
}

/** Whether the stages fit side by side in this width. */
export function fitsLying(stages: number, width: number): boolean {
  return width >= Math.max(560, stages * readableStage);
}

/** Stages one after another over `length` pixels, each station at the start of its stretch, its houses behind it. */
export function layRoad(
  stages: readonly RoadStage[],
  touchpoints: readonly RoadTouchpoint[],
  length: number,
): readonly PlacedStage[] {
  const drawn = drawnGoodness(touchpoints);
  const groups = stages.map(stage => touchpoints.filter(touchpoint => touchpoint.stage === stage.key));
  const rooms = groups.map(group => roomOf(group.length));
  const spare = length - leastStage * stages.length;
  const sum = rooms.reduce((total, room) => total + room, 0);
  let start = 0;
  return stages.map((stage, rank) => {
    const group = groups[rank] ?? [];
    const stretch = leastStage + (spare * (rooms[rank] ?? 1)) / (sum || 1);
    const from = start + margins.before;
    const step = (stretch - margins.before - margins.after) / Math.max(1, group.length);
    const placed: PlacedStage = {
      stage,
      start,
      length: stretch,
      along: start + 14,
      goodness:
        goodnessOfFigure(stage.figure) ?? mean(group.map(touchpoint => goodnessOfFigure(touchpoint.figure))),
      step,
      touchpoints: group.map((touchpoint, place) => ({
        touchpoint,
        along: from + step * (place + 0.5),
        goodness: drawn.get(touchpoint.id) ?? null,
        isWorst: touchpoint.mark === 'worst',
      })),
    };
    start += stretch;
    return placed;
  });
}

/** All stops in order: what the road's height and colour are drawn through. */
export function stopsOf(stages: readonly PlacedStage[], length: number): readonly RoadStop[] {
  const stops = stages.flatMap(stage => [
    { along: stage.along, goodness: stage.goodness },
    ...stage.touchpoints,
  ]);
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return [];
  return [{ along: 0, goodness: first.goodness }, ...stops, { along: length, goodness: last.goodness }];
}

/** The ground spans at least this much of the scale, so that small differences do not make mountains. */
const leastSpan = 0.3;

/**
 * Height above the lowest ground, 0 … 1, seen over this journey's own range: mostly a place's own feeling, partly that
 * of its neighbours, so that the road has hills and no cliffs. Unknown places lie in the middle, and nothing lies
 * lower than the place marked as the hardest.
 */
export function heightsOf(stops: readonly RoadStop[]): readonly number[] {
  const known = stops.flatMap(stop => (stop.goodness === null ? [] : [stop.goodness]));
  const low = known.length ? Math.min(...known) : 0;
  const high = known.length ? Math.max(...known) : 1;
  const missing = Math.max(0, leastSpan - (high - low)) / 2;
  const own = stops.map(stop =>
    stop.goodness === null ? 0.5 : (stop.goodness - low + missing) / (high - low + 2 * missing),
  );
  const smooth = own.map((height, rank) => {
    const before = own[rank - 1] ?? height;
    const after = own[rank + 1] ?? height;
    return 0.6 * height + 0.2 * before + 0.2 * after;
  });
  const least = Math.min(...smooth);
  return smooth.map((height, rank) => (stops[rank]?.isWorst ? least : height));
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
