import type { Pool, PoolClient } from 'pg';
import { arrayLiteral } from '../../platform/postgres/array-literal.ts';
import type { Answer, FeedbackDraft } from '../../platform/feedback-draft.ts';

/** A draft as it is written; undefined fields are stored as null. */
export interface RecordRow {
  readonly id: string;
  readonly occurred_at: Date;
  readonly channel: string;
  readonly source: string;
  readonly key: string;
  customer_id: string | undefined;
  readonly touchpoint_id: string | undefined;
  readonly journey_version: number | undefined;
  readonly survey_id: string | undefined;
  readonly survey_version: number | undefined;
  readonly language: string | undefined;
  readonly text: string | undefined;
  readonly measures: readonly number[];
  readonly values: readonly number[];
  readonly answers: readonly Answer[] | undefined;
  readonly attributes: Readonly<Record<string, string>> | undefined;
}

export function toRow(
  id: string,
  draft: FeedbackDraft,
  measures: readonly number[],
  journeyVersion: number | undefined,
): RecordRow {
  return {
    id,
    occurred_at: draft.occurredAt,
    channel: draft.channel,
    source: draft.source,
    key: draft.key,
    customer_id: draft.customer?.id,
    touchpoint_id: draft.touchpointId,
    journey_version: journeyVersion,
    survey_id: draft.surveyId,
    survey_version: draft.surveyVersion,
    language: draft.language,
    text: draft.text === '' ? undefined : draft.text,
    measures,
    values: draft.scores.map(score => score.value),
    answers: draft.answers.length === 0 ? undefined : draft.answers,
    attributes: isEmpty(draft.attributes) ? undefined : draft.attributes,
  };
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

/** What was there before: [source, key, id of the first]. */
type Before = readonly (readonly [string, string, string])[];

/**
 * Writes rows and their outbox row by one prepared statement; autocommitted on a pool, part of the caller's
 * transaction on a client. Returns the ids under which each row now stands, in the order of `rows`: its own, or
 * that of the first with the same source and key. With `clean`, without the characters that PostgreSQL cannot hold.
 */
export async function insertRows(
  runner: Pool | PoolClient,
  workspaceId: string,
  rows: readonly RecordRow[],
  { clean = false } = {},
): Promise<string[]> {
  const text = (value: string | undefined) => (clean && value !== undefined ? storableText(value) : value);
  const json = (of: (row: RecordRow) => object | undefined) =>
    rows.map(row => stringify(of(row), clean)).join('\x1e');
  const column = (of: (row: RecordRow) => string | number | undefined) => arrayLiteral(rows.map(of));
  const { rows: result } = await runner.query<{ before: Before | null }>({
    name: 'feedback.record',
    text: `select feedback_record($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) as before`,
    values: [
      workspaceId,
      column(row => row.id),
      column(row => row.occurred_at.toISOString()),
      column(row => text(row.channel)),
      column(row => text(row.source)),
      column(row => text(row.key)),
      column(row => row.customer_id),
      column(row => row.touchpoint_id),
      column(row => row.survey_id),
      column(row => row.survey_version),
      column(row => text(row.language)),
      column(row => text(row.text)),
      column(row => `{${row.measures.join()}}`),
      column(row => `{${row.values.join()}}`),
      json(row => row.answers),
      json(row => row.attributes),
    ],
  });
  const before = result[0]?.before;
  if (!before) return rows.map(row => row.id);
  const first = new Map(before.map(([source, key, id]) => [`${source} ${key}`, id]));
  return rows.map(row => first.get(`${row.source} ${row.key}`) ?? row.id);
}

function stringify(value: object | undefined, clean: boolean): string {
  return value === undefined ? '' : JSON.stringify(value, clean ? storable : undefined);
}

/**
 * For JSON.stringify: PostgreSQL stores neither U+0000 nor half a surrogate pair (an emoji cut by a length limit), in
 * names of members as little as in values.
 */
export function storable(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [storableText(name), member]));
}

function storableText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
