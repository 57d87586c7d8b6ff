import type { WorkspaceAnalytics } from '../../../platform/analytics/gateway.ts';
import type { DayRange } from '../../../platform/calendar/index.ts';
import {
  collectObservations,
  type Observation,
  type ObservationColumns,
} from '../../text/discovery/observation-columns.ts';

/** Asks the analytics store for single records, as discovery looks at them. Texts and customers stay where they are. */

export interface Covered {
  readonly records: number;
  /** Days since 1970. */
  readonly first: number;
}

/** How much feedback there is, and since when. */
export async function coveredDays(analytics: WorkspaceAnalytics, until: number): Promise<Covered> {
  const [row] = await analytics.query<{ n: string | number; first: string | number }>(
    `select sum(sign) as n, toUInt16(min(day)) as first from score_day
     where metric = 'feedback' and day < {until:Date}`,
    { until },
  );
  return { records: Number(row?.n ?? 0), first: Number(row?.first ?? 0) };
}

/** Of each theme the one above it, as texts were read last. */
export async function readParents(analytics: WorkspaceAnalytics): Promise<Record<string, string>> {
  const rows = await analytics.query<{ theme: string; above: string }>(
    `select theme, argMax(parent, taxonomy) as above from mention where sign = 1 and theme != '' group by theme having above != ''`,
    {},
  );
  return Object.fromEntries(rows.map(({ theme, above }) => [theme, above]));
}

const fixed = ['touchpoint', 'channel', 'segment', 'language'] as const;

/** Records that are asked for at once: as rows they take some kilobytes each, as columns some bytes. */
const atOnce = 20_000;

/** Records of the days, of that many thousandths of the customers; day 0 is the first of the range. `expected`: about so many. */
export async function readObservations(
  analytics: WorkspaceAnalytics,
  range: DayRange,
  attributes: readonly string[],
  share: number,
  expected: number,
): Promise<ObservationColumns> {
  const days = range.end - range.start;
  const collected = collectObservations(days);
  const step = Math.max(1, Math.floor((days * atOnce) / Math.max(atOnce, expected)));
  for (let start = range.start; start < range.end; start += step) {
    const some = { start, end: Math.min(range.end, start + step) };
    for (const one of await readSome(analytics, some, attributes, share))
      collected.add({ ...one, day: one.day - range.start });
  }
  return collected.columns();
}

async function readSome(
  analytics: WorkspaceAnalytics,
  range: DayRange,
  attributes: readonly string[],
  share: number,
): Promise<Observation[]> {
  const params = { from: range.start, until: range.end, share, names: [...attributes] };
  const where = `day >= {from:Date} and day < {until:Date} and cityHash64(customer, if(customer = toUUID('00000000-0000-0000-0000-000000000000'), feedback, customer)) % 1000 < {share:UInt16}`;
  const [records, scores, mentions] = await Promise.all([
    analytics.query<Record<string, string | number> & { values: string[] }>(
      `select toString(feedback) as id, toUInt16(day) as d, ${fixed.join(', ')},
         arrayMap(name -> attributes[name], {names:Array(String)}) as values
       from score where metric = 'feedback' and ${where}
       group by feedback, day, ${fixed.join(', ')}, values having sum(sign) > 0`,
      params,
    ),
    analytics.query<{ id: string; stream: string; badness: number }>(
      `select toString(feedback) as id, concat(metric, ' ', series, ' ', touchpoint, ' ', scale, ' ', good) as stream,
         toFloat64(splitByChar('-', scale)[1]) as least,
         avg(if(good = 'high', max - value, value - least) / greatest(max - least, 1e-9)) as badness
       from score where metric not in ('feedback', 'invitation') and ${where}
       group by feedback, metric, series, touchpoint, scale, good, least having sum(sign) > 0`,
      params,
    ),
    analytics.query<{ id: string; bad: string[]; neutral: string[]; whole: string }>(
      `select toString(feedback) as id, groupArrayIf(subject, felt = 'bad' and subject != '') as bad,
         groupArrayIf(subject, felt = 'neu' and subject != '') as neutral,
         anyIf(felt, subject = '') as whole
       from (select feedback, subject,
           multiIf(sumIf(sign, sentiment in ('neg', 'mixed')) > 0, 'bad', sumIf(sign, sentiment = 'pos') > 0, 'pos', 'neu') as felt
         from mention array join if(parent = '', [theme], [theme, parent]) as subject
         where ${where} group by feedback, subject having sum(sign) > 0)
       group by feedback`,
      params,
    ),
  ]);
  const scored = Map.groupBy(scores, ({ id }) => id);
  const spoken = new Map(mentions.map(one => [one.id, one]));
  return records.map(record => {
    const id = String(record['id']);
    const own = scored.get(id) ?? [];
    const said = spoken.get(id);
    return {
      day: Number(record['d']),
      parts: partsOf(record, attributes),
      badly: said && badlyOf(said, own),
      scores: own.map(({ stream, badness }) => [stream, Number(badness)] as const),
    };
  });
}

function partsOf(
  record: Record<string, string | number> & { values: string[] },
  attributes: readonly string[],
): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const dimension of fixed) if (record[dimension] !== '') parts[dimension] = String(record[dimension]);
  attributes.forEach((name, at) => {
    const value = record.values[at];
    if (value !== undefined && value !== '') parts[`attribute.${name}`] = value;
  });
  return parts;
}

/** A mean score that is as bad as two of five says that what is spoken of was bad, whatever the words seemed to feel. */
const badScore = 0.6;

/** Themes that a text speaks of badly: by its words; where they are neutral by the whole of it; or by the score it came with. */
function badlyOf(
  { bad, neutral, whole }: { bad: readonly string[]; neutral: readonly string[]; whole: string },
  scores: readonly { readonly badness: number }[],
): string[] {
  const mean = scores.reduce((sum, { badness }) => sum + Number(badness), 0) / Math.max(1, scores.length);
  const isBad = whole === 'bad' || (scores.length > 0 && mean >= badScore);
  return [...bad, ...(isBad ? [...neutral, ''] : [])];
}
