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

/** The filter part of the address as a query: everything but the open record. */
export function queryOf(
  search: StreamSearch,
  attributes: Readonly<Record<string, readonly string[]>>,
): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries({ ...search, ...attributes })) {
    if (name === 'id' || value.length === 0) continue;
    query[name] = typeof value === 'string' ? value : [...value];
  }
  return query;
}

/** `attribute.<name>` members of an address. */
export function attributesIn(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(text))
    if (/^attribute\..+/.test(name) && value !== '') (found[name] ??= []).push(value);
  return found;
}
