import type { TrendPoint } from '../../ui/charts/index.ts';
import type { DrawnChange, DrawnFigure } from '../../ui/honest-number/index.ts';
import type { RoadStage, RoadTouchpoint } from '../../ui/road/index.ts';
import type { SampleWords } from './sample-words.ts';

/** Even noise in −1 … 1 from a number, the same every time. */
export function noise(seed: number): number {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return (x - Math.floor(x)) * 2 - 1;
}

/** A figure in points with an interval of roughly the width its n deserves. */
export function nps(value: number, n: number): DrawnFigure {
  const half = 160 / Math.sqrt(n + 3);
  return {
    value,
    interval: { low: Math.max(-100, value - half), high: Math.min(100, value + half) },
    n,
    unit: 'points',
    good: 'high',
    scale: { min: -100, max: 100 },
  };
}

export const csat: DrawnFigure = {
  value: 0.8,
  interval: { low: 0.776, high: 0.822 },
  n: 1200,
  unit: 'share',
  good: 'high',
  scale: { min: 0, max: 1 },
};
export const effort: DrawnFigure = {
  value: 2.31,
  interval: { low: 1.9, high: 2.7 },
  n: 41,
  unit: 'score',
  good: 'low',
  scale: { min: 1, max: 5 },
};
export const responses: DrawnFigure = {
  value: 12840,
  interval: null,
  n: 12840,
  unit: 'count',
  good: 'high',
  scale: { min: 0, max: 12840 },
};
export const withheld: DrawnFigure = {
  ...nps(0, 4),
  value: null,
  interval: null,
  withheld: { reason: 'threshold', needed: 5 },
};
export const silent: DrawnFigure = {
  ...nps(0, 0),
  value: null,
  interval: null,
  n: 0,
  withheld: { reason: 'none', needed: 1 },
};

export const better: DrawnChange = { difference: 6, significant: true, verdict: 'better' };
export const worse: DrawnChange = { difference: -11, significant: true, verdict: 'worse' };
export const unclear: DrawnChange = { difference: -2, significant: false, verdict: 'unclear' };

export function trendPoints(
  labels: readonly string[],
  base: number,
  rise: number,
  seed: number,
): TrendPoint[] {
  return labels.map((label, rank) => {
    const n = 300 + Math.round(noise(seed + rank) * 220);
    const value = base + (rise * rank) / labels.length + noise(seed * 3 + rank) * 4;
    const half = 160 / Math.sqrt(n);
    return rank === 4 && seed === 2
      ? { key: label, label, value: null }
      : { key: label, label, value, low: value - half, high: value + half, n };
  });
}

const places: readonly (readonly [stage: number, icon: string, value: number | null, volume: number])[] = [
  [0, 'megaphone', 12, 240],
  [0, 'book-open', 48, 310],
  [1, 'globe', 28, 900],
  [1, 'smartphone', 41, 1500],
  [1, 'store', 58, 620],
  [2, 'file-text', 36, 700],
  [2, 'search', 9, 540],
  [2, 'message-circle', 44, 410],
  [3, 'shopping-cart', 33, 820],
  [4, 'credit-card', 21, 1300],
  [4, 'landmark', 39, 760],
  [4, 'receipt', null, 0],
  [5, 'truck', -31, 2100],
  [5, 'package', 18, 640],
  [5, 'phone', -12, 980],
  [5, 'undo-2', 5, 260],
  [6, 'award', 52, 480],
  [6, 'users', 61, 350],
];

export function sampleRoad(words: SampleWords): { stages: RoadStage[]; touchpoints: RoadTouchpoint[] } {
  const touchpoints = places.map(([stage, icon, value, volume], rank): RoadTouchpoint => ({
    id: `${rank}`,
    stage: `${stage}`,
    name: words.touchpoints[rank] ?? '',
    icon,
    figure: value === null ? silent : nps(value, volume),
    change:
      value === null
        ? undefined
        : rank === 12
          ? worse
          : rank === 3
            ? { ...better, difference: 14 }
            : rank % 3 === 0
              ? unclear
              : better,
    volume,
    trend: Array.from({ length: 12 }, (_, week) =>
      value === null ? null : value + noise(rank * 20 + week) * 9 + (rank === 12 ? (12 - week) * 5 : 0),
    ),
    mark: rank === 12 ? 'worst' : rank === 3 ? 'improved' : undefined,
    href: '/gallery',
  }));
  const stages = words.stages.map((name, stage): RoadStage => {
    const own = places.filter(place => place[0] === stage && place[2] !== null);
    const volume = own.reduce((sum, place) => sum + place[3], 0);
    return {
      key: `${stage}`,
      name,
      figure: nps(own.reduce((sum, place) => sum + (place[2] ?? 0) * place[3], 0) / volume, volume),
    };
  });
  return { stages, touchpoints };
}
