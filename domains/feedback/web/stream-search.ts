/** What the stream's address holds: the names of the API. Names beside these (attribute.class) are kept as they are. */
export const streamDefaults = {
  id: '',
  q: '',
  range: '',
  from: '',
  to: '',
  metric: '',
  band: '',
  text: '',
  series: '',
  scale: '',
  wording: '',
  customer: '',
  touchpoint: [],
  stage: [],
  channel: [],
  team: [],
  segment: [],
  language: [],
  survey: [],
  question: [],
} as const;

export type StreamSearch = {
  readonly [K in keyof typeof streamDefaults]: (typeof streamDefaults)[K] extends string
    ? string
    : readonly string[];
};

/** The filter part of the address as a query: everything but the open record. `others` as of othersIn. */
export function queryOf(
  search: StreamSearch,
  others: Readonly<Record<string, readonly string[]>>,
): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries({ ...search, ...others })) {
    if (name === 'id' || value.length === 0) continue;
    query[name] = typeof value === 'string' ? value : [...value];
  }
  return query;
}

/** `attribute.<name>` members of an address, and those whose names other areas filter by. */
export function othersIn(text: string, names: readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(text))
    if ((/^attribute\..+/.test(name) || names.includes(name)) && value !== '')
      (found[name] ??= []).push(value);
  return found;
}
