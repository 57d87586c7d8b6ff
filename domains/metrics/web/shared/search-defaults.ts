/** Filters as they stand in the address bar, the same names as in the API. */
export const filterDefaults = {
  range: 'last90',
  from: '',
  to: '',
  series: '',
  touchpoint: [],
  stage: [],
  channel: [],
  team: [],
  segment: [],
  language: [],
  survey: [],
} as const;

export type FilterSearch = {
  readonly [K in keyof typeof filterDefaults]: (typeof filterDefaults)[K] extends string
    ? string
    : readonly string[];
};

/** The query that the API and the feedback stream take; a named range only when no days are chosen by hand. */
export function filterQueryOf(search: FilterSearch): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const key of Object.keys(filterDefaults) as (keyof FilterSearch)[]) {
    const value = search[key];
    if (typeof value === 'string' ? value !== '' : value.length > 0)
      query[key] = typeof value === 'string' ? value : [...value];
  }
  if (query['from'] !== undefined && query['to'] !== undefined) delete query['range'];
  return query;
}
