import { isoOfDay } from '../../../platform/calendar/index.ts';
import type { FeedbackForFigures } from '../../feedback/index.ts';
import type { Placing } from '../../journeys/index.ts';
import type { HeldReading } from './reading.ts';
import { signatureParts } from './signature-parts.ts';

/** What all rows of one text share, as in the table `mention` (db/analytics/0002_text.sql). */
interface SharedColumns {
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
  readonly intents: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * What a text counts as, kept beside its reading: it is taken back to the letter when something about it changes, and the
 * analytics store can be made anew from it. What is not known is left out.
 */
export interface CountedText extends Partial<Omit<SharedColumns, 'day' | 'at' | 'feedback'>> {
  readonly day: string;
  readonly at: string;
  readonly feedback: string;
  /** Theme ('' the whole), theme above it, sentiment, probability. */
  readonly mentions: readonly (readonly [string, string, string, number])[];
  /** What texts like it are found by; of the whole. */
  readonly signature?: string;
}

export interface MentionRow extends SharedColumns {
  readonly workspace_id: string;
  readonly theme: string;
  readonly parent: string;
  readonly sentiment: string;
  readonly probability: number;
  readonly sign: number;
  /** 256 bits, of the row of the whole; decimal, as JSON has no such integers. */
  readonly signature1?: string;
  readonly signature2?: string;
  readonly signature3?: string;
  readonly signature4?: string;
}

/** What the texts of a batch are counted with. */
export interface MentionFacts {
  readonly placing: Placing;
  /** Day of an instant in the workspace's time zone. */
  readonly dayAt: (instant: Date) => number;
  readonly taxonomyVersion: number;
  readonly parentOf: (theme: string) => string;
}

const nothing: Omit<SharedColumns, 'day' | 'at' | 'feedback'> = {
  customer: '00000000-0000-0000-0000-000000000000',
  survey: '',
  touchpoint: '',
  stage: '',
  channel: '',
  team: '',
  segment: '',
  language: '',
  spoken: '',
  taxonomy: 1,
  intents: [],
  attributes: {},
};
/** ClickHouse's DateTime ends in 2106 and its Date in 2149; what lies outside is counted at the edge. */
const latestSecond = 4_294_967_295;

export function countedOf(
  record: FeedbackForFigures,
  { spoken, signature }: { readonly spoken: string; readonly signature?: string | undefined },
  held: HeldReading,
  facts: MentionFacts,
): CountedText {
  const { touchpointId = '', customer, channel } = record;
  const { stage, team } = facts.placing(touchpointId, record.journeyVersion);
  const second = Math.min(latestSecond, Math.max(0, Math.floor(record.occurredAt.getTime() / 1000)));
  const segment = record.attributes['segment'] ?? customer?.segment;
  const attributes = { ...customer?.attributes, ...record.attributes };
  return {
    day: isoOfDay(Math.max(0, facts.dayAt(record.occurredAt))),
    at: new Date(second * 1000).toISOString().slice(0, 19).replace('T', ' '),
    feedback: record.id,
    channel,
    spoken,
    taxonomy: facts.taxonomyVersion,
    ...(record.customerId && { customer: record.customerId }),
    ...(record.surveyId && { survey: record.surveyId }),
    ...(touchpointId && { touchpoint: touchpointId }),
    ...(stage && { stage }),
    ...(team && { team }),
    ...(segment && { segment }),
    ...(record.language && { language: record.language }),
    ...(held.intents.length > 0 && { intents: held.intents.map(one => one.intent) }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(signature !== undefined && { signature }),
    mentions: [
      ['', '', held.label, held.probability],
      ...held.themes.map(
        ({ theme, sentiment, probability }) =>
          [theme, facts.parentOf(theme), sentiment, probability] as const,
      ),
    ],
  };
}

/** One row for the whole and one for each theme. */
export function mentionRows(
  workspaceId: string,
  { mentions, signature, ...shared }: CountedText,
  sign: 1 | -1,
): MentionRow[] {
  return mentions.map(([theme, parent, sentiment, probability]) => ({
    workspace_id: workspaceId,
    ...nothing,
    ...shared,
    theme,
    parent,
    sentiment,
    probability,
    sign,
    ...(theme === '' && signature !== undefined && signatureColumns(signature)),
  }));
}

function signatureColumns(signature: string) {
  const [signature1, signature2, signature3, signature4] = signatureParts(signature);
  return { signature1, signature2, signature3, signature4 };
}

/**
 * Rows to insert so that `after` counts instead of `before`: a text that counts as before is left as it is. Taken back
 * first: of equal keys the engine keeps the last.
 */
export function changeOf(
  workspaceId: string,
  before: readonly CountedText[],
  after: readonly CountedText[],
): MentionRow[] {
  const now = new Map(after.map(one => [one.feedback, JSON.stringify(one)]));
  const same = new Set<string>();
  for (const one of before) if (now.get(one.feedback) === JSON.stringify(one)) same.add(one.feedback);
  const rows = (texts: readonly CountedText[], sign: 1 | -1) =>
    texts.filter(one => !same.has(one.feedback)).flatMap(one => mentionRows(workspaceId, one, sign));
  return [...rows(before, -1), ...rows(after, 1)];
}
