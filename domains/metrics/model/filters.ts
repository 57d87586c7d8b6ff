import type { NamedRange } from '../../../platform/calendar/index.ts';

/** Dimensions by which rows can be told apart; `attribute.<name>` is one for every attribute. */
export const dimensions = [
  'touchpoint',
  'stage',
  'channel',
  'team',
  'segment',
  'language',
  'survey',
  'question',
] as const;

export type PlainDimension = (typeof dimensions)[number];
export type Dimension = PlainDimension | `attribute.${string}`;

/**
 * Which scores are counted: the same words in the address bar, in the API and after `--filter`. A dimension's values
 * are alternatives, different dimensions must all hold. '' is "not known".
 */
export interface Filters {
  /** Names a range of the reader's calendar; `from` and `to` go before it. */
  readonly range?: NamedRange;
  /** ISO days, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Strand, when only one is wanted. */
  readonly series?: string;
  readonly scale?: string;
  readonly wording?: number;
  readonly customer?: string;
  readonly values: Readonly<Partial<Record<Dimension, readonly string[]>>>;
}

/** A query string as it is parsed: a repeated name is a list. */
export type FlatQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

export function isDimension(name: string): name is Dimension {
  return (dimensions as readonly string[]).includes(name) || /^attribute\..+/.test(name);
}

/** The attribute's name, when the dimension is one: 'class' of 'attribute.class'. */
export function attributeOf(dimension: Dimension): string | undefined {
  return dimension.startsWith('attribute.') ? dimension.slice('attribute.'.length) : undefined;
}

/** Reads what belongs to the filters and ignores the rest. Inverse of `printFilters`. */
export function parseFilters(query: FlatQuery): Filters {
  const one = (name: string) => {
    const value = query[name];
    return typeof value === 'object' ? value[0] : value;
  };
  const values: Partial<Record<Dimension, readonly string[]>> = {};
  for (const [name, given] of Object.entries(query)) {
    if (given === undefined || !isDimension(name)) continue;
    values[name] = typeof given === 'string' ? [given] : [...given];
  }
  const wording = Number(one('wording') || Number.NaN);
  return {
    ...pick('range', one('range') as NamedRange | undefined),
    ...pick('from', one('from')),
    ...pick('to', one('to')),
    ...pick('series', one('series')),
    ...pick('scale', one('scale')),
    ...(Number.isInteger(wording) && { wording }),
    ...pick('customer', one('customer')),
    values,
  };
}

/** The filters as a flat query, for the address bar and the API; names in a fixed order, so equal filters are equal text. */
export function printFilters(filters: Filters): Record<string, string | string[]> {
  const flat: Record<string, string | string[]> = {};
  for (const name of ['range', 'from', 'to', 'series', 'scale', 'wording', 'customer'] as const) {
    const value = filters[name];
    if (value !== undefined && value !== '') flat[name] = String(value);
  }
  const given = Object.entries(filters.values).filter(
    ([, values]) => values !== undefined && values.length > 0,
  );
  for (const [name, values] of given.sort(([a], [b]) => (a < b ? -1 : 1))) {
    flat[name] = values?.length === 1 ? (values[0] ?? '') : [...(values ?? [])];
  }
  return flat;
}

/** As `printFilters`, as text without '?': 'range=last90&touchpoint=…&touchpoint=…'. */
export function filtersText(filters: Filters): string {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(printFilters(filters))) {
    for (const one of typeof value === 'string' ? [value] : value) text.append(name, one);
  }
  return text.toString();
}

function pick<K extends string, V>(name: K, value: V | undefined): { [N in K]?: V } {
  return value === undefined || value === '' ? {} : ({ [name]: value } as { [N in K]?: V });
}
