import type { WorkspaceAnalytics } from '../../platform/analytics/gateway.ts';

/** Scores that are looked through: attributes change slowly, and a map is expensive to read. */
const looked = 20_000;
/** An attribute with more values than this is a name or a number, not a group. */
const mostValues = 60;

/** Names of attributes worth grouping by, most used first. */
export async function findAttributes(analytics: WorkspaceAnalytics): Promise<string[]> {
  const rows = await analytics.query<{ name: string }>(
    `select name, count() as uses, uniqExact(value) as different
     from (select attributes from score where sign = 1 and notEmpty(attributes) limit {looked:UInt32})
     array join mapKeys(attributes) as name, mapValues(attributes) as value
     group by name having different between 2 and {most:UInt32} order by uses desc, name limit 40`,
    { looked, most: mostValues },
  );
  return rows.map(row => row.name);
}
