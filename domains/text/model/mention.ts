import { isoOfDay } from '../../../platform/calendar/index.ts';
import type { FeedbackForFigures } from '../../feedback/index.ts';
import type { Placing } from '../../journeys/index.ts';
import type { HeldReading } from './reading.ts';

/** A row of the table `mention` (db/analytics/0002_text.sql). */
export interface MentionRow {
  readonly workspace_id: string;
  readonly theme: string;
  readonly parent: string;
  readonly sentiment: string;
  /** ISO day, and 'YYYY-MM-DD hh:mm:ss' in UTC. */
  readonly day: string;
  readonly at: string;
  readonly feedback: string;
  readonly customer: string;
  readonly survey: string;
  readonly touchpoint: string;
  readonly stage: string;
  readonly channel: string;
  readonly team: string;
  readonly segment: string;
  readonly language: string;
  readonly spoken: string;
  readonly taxonomy: number;
  readonly probability: number;
  readonly intents: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly sign: number;
}

/** What the rows of all texts of a batch are made with. */
export interface MentionFacts {
  readonly workspaceId: string;
  readonly placing: Placing;
  /** Day of an instant in the workspace's time zone. */
  readonly dayAt: (instant: Date) => number;
  readonly taxonomyVersion: number;
  readonly parentOf: (theme: string) => string;
}

const noCustomer = '00000000-0000-0000-0000-000000000000';
/** ClickHouse's DateTime ends in 2106 and its Date in 2149; what lies outside is counted at the edge. */
const latestSecond = 4_294_967_295;

/** What a text counts as: one row for the whole and one for each of its themes. */
export function mentionsOf(
  record: FeedbackForFigures,
  spoken: string,
  held: HeldReading,
  facts: MentionFacts,
): MentionRow[] {
  const { touchpointId = '', journeyVersion, customer } = record;
  const second = Math.min(latestSecond, Math.max(0, Math.floor(record.occurredAt.getTime() / 1000)));
  const shared = {
    workspace_id: facts.workspaceId,
    day: isoOfDay(Math.max(0, facts.dayAt(record.occurredAt))),
    at: new Date(second * 1000).toISOString().slice(0, 19).replace('T', ' '),
    feedback: record.id,
    customer: record.customerId ?? noCustomer,
    survey: record.surveyId ?? '',
    touchpoint: touchpointId,
    ...facts.placing(touchpointId, journeyVersion),
    channel: record.channel,
    segment: record.attributes['segment'] ?? customer?.segment ?? '',
    language: record.language ?? '',
    spoken,
    taxonomy: facts.taxonomyVersion,
    intents: held.intents.map(one => one.intent),
    attributes: customer ? { ...customer.attributes, ...record.attributes } : record.attributes,
    sign: 1,
  };
  const { label: sentiment, probability } = held;
  return [
    { ...shared, theme: '', parent: '', sentiment, probability },
    ...held.themes.map(one => ({
      ...shared,
      theme: one.theme,
      parent: facts.parentOf(one.theme),
      sentiment: one.sentiment,
      probability: one.probability,
    })),
  ];
}

/**
 * Rows to insert so that `after` counts instead of `before` (rows with sign −1): what is in both is left as it is. Taken
 * back first: the engine keeps the last of equal keys.
 */
export function changeOf(before: readonly MentionRow[], after: readonly MentionRow[]): MentionRow[] {
  const counted = new Map<string, number>();
  for (const row of before) add(counted, row, 1);
  for (const row of after) add(counted, row, -1);
  // What is left over: positive to be taken back, negative to be added.
  const left = (row: MentionRow, side: 1 | -1): boolean => {
    const key = keyOf(row);
    const n = counted.get(key) ?? 0;
    if (Math.sign(n) !== side) return false;
    counted.set(key, n - side);
    return true;
  };
  return [...before.filter(row => left(row, 1)), ...after.filter(row => left(row, -1))];
}

function add(counted: Map<string, number>, row: MentionRow, n: number): void {
  const key = keyOf(row);
  counted.set(key, (counted.get(key) ?? 0) + n);
}

function keyOf({ sign: _, attributes, ...row }: MentionRow): string {
  const names = Object.keys(row).sort() as (keyof typeof row)[];
  return JSON.stringify([names.map(name => row[name]), Object.entries(attributes).sort()]);
}
