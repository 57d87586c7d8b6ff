import { namedRanges, type NamedRange } from '../../../platform/calendar/index.ts';

/**
 * Which feedback the stream shows. The names are those of figures (metrics' filters), so that a figure's address with
 * `/feedback` before it is the feedback behind it; `metric`, `band`, `q` and `text` are the stream's own.
 */
export interface FeedbackFilter {
  readonly range?: NamedRange;
  /** ISO days of the workspace, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly series?: string;
  /** '0-10'. */
  readonly scale?: string;
  readonly wording?: number;
  readonly customer?: string;
  /** Score metric: 'nps'; names of figures made of one ('csat-mean') are taken for it. */
  readonly metric?: string;
  /** Where the score lies: nps promoter, passive, detractor; others good (top two), bad (bottom two), fair. */
  readonly band?: Band;
  /** Words to find. */
  readonly q?: string;
  /** Only with text, or only without. */
  readonly text?: 'yes' | 'no';
  /** Alternatives by the filters of what other areas found in records (platform/record-filter.ts). */
  readonly found?: Readonly<Record<string, readonly string[]>>;
  /** Alternatives by dimension: touchpoint, stage, channel, team, segment, language, survey, question, attribute.<name>. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export const bands = ['promoter', 'passive', 'detractor', 'good', 'fair', 'bad'] as const;
export type Band = (typeof bands)[number];

export const filterDimensions = [
  'touchpoint',
  'stage',
  'channel',
  'team',
  'segment',
  'language',
  'survey',
  'question',
] as const;

type FlatQuery = Readonly<Record<string, unknown>>;

/** Reads what belongs to the filter and ignores the rest; `others` are names of filters that other areas add. */
export function parseFilter(query: FlatQuery, others: readonly string[] = []): FeedbackFilter {
  const values: Record<string, readonly string[]> = {};
  const found: Record<string, readonly string[]> = {};
  for (const [name, given] of Object.entries(query)) {
    const into = isDimension(name) ? values : others.includes(name) ? found : undefined;
    const list = (Array.isArray(given) ? given : [given]).filter(one => typeof one === 'string');
    if (into !== undefined && list.length > 0) into[name] = list.slice(0, 500);
  }
  const one = (name: string): string | undefined => {
    const given = Array.isArray(query[name]) ? query[name][0] : query[name];
    return typeof given === 'string' && given !== '' ? given : undefined;
  };
  const range = namedRanges.find(name => name === one('range'));
  const band = bands.find(name => name === one('band'));
  const wording = Number(one('wording') ?? Number.NaN);
  const text = one('text');
  const metric = metricOfFigure(one('metric'));
  return {
    ...(range === undefined ? {} : { range }),
    ...pick('from', isoDay(one('from'))),
    ...pick('to', isoDay(one('to'))),
    ...pick('series', one('series')),
    ...pick('scale', /^-?[\d.]+-[\d.]+$/.exec(one('scale') ?? '')?.[0]),
    ...(Number.isInteger(wording) ? { wording } : {}),
    ...pick('customer', uuid(one('customer'))),
    ...pick('metric', metric),
    ...(band === undefined ? {} : { band }),
    ...pick('q', one('q')?.slice(0, 200)),
    ...(text === 'yes' || text === 'no' ? { text } : {}),
    ...(Object.keys(found).length === 0 ? {} : { found }),
    values,
  };
}

export function isDimension(name: string): boolean {
  return (filterDimensions as readonly string[]).includes(name) || /^attribute\..+/.test(name);
}

/** 'csat-mean' and 'ces2-share' are made of csat and ces2; volumes and rates of no score. */
function metricOfFigure(name: string | undefined): string | undefined {
  const metric = name?.replace(/-(mean|share)$/, '');
  return metric === 'responses' || metric === 'response-rate' ? undefined : metric;
}

/** Bounds of a band on a scale, both included; undefined when the scale has no such band. */
export function bandBounds(
  band: Band,
  metric: string,
  scale: { readonly min: number; readonly max: number; readonly good: 'high' | 'low' },
): { readonly from: number; readonly to: number } | undefined {
  const { min, max, good } = scale;
  const nps = metric === 'nps' && min === 0 && max === 10;
  const cuts = nps
    ? { low: 6, high: 9 }
    : { low: min + 1, high: metric === 'ces2' && max === 7 ? 5 : max - 1 };
  const part = {
    promoter: 'top',
    good: 'top',
    passive: 'middle',
    fair: 'middle',
    detractor: 'bottom',
    bad: 'bottom',
  }[band];
  if ((band === 'promoter' || band === 'passive' || band === 'detractor') && !nps) return undefined;
  if (!nps && cuts.low >= cuts.high) return undefined;
  if (part === 'middle') return { from: cuts.low + 1e-6, to: cuts.high - 1e-6 };
  return (part === 'top') === (good === 'high') ? { from: cuts.high, to: max } : { from: min, to: cuts.low };
}

function isoDay(text: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.exec(text ?? '')?.[0];
}

function uuid(text: string | undefined): string | undefined {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(text ?? '')?.[0];
}

function pick<N extends string>(name: N, value: string | undefined): { [K in N]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [K in N]?: string });
}
