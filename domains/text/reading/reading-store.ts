import type { Db } from '../../../platform/postgres/db.ts';
import type { CountedText } from '../model/mention.ts';
import type { Corrections, HeldReading, StoredModel } from '../model/reading.ts';
import type { Drawn } from '../learning/learnt-text.ts';
import type { SentimentLabel } from '../model/sentiment.ts';

/** A reading as it stands in `text_reading`. */
export interface StoredReading {
  readonly feedbackId: string;
  readonly revision: number;
  /** The first by which the text was read so. */
  readonly taxonomyVersion: number;
  readonly model: StoredModel;
  /** Number of what it was read by last, whether or not that changed it; 0 where nobody knows. */
  readonly readBy: number;
}

/** A reading with what it counts as. */
export interface CountedReading extends Omit<StoredReading, 'readBy'> {
  readonly counted: CountedText;
  /** Equal for readings that say and count the same. */
  readonly digest: string;
}

interface Row {
  feedback_id: string;
  revision: number;
  taxonomy_version: number;
  language: string;
  neg: number;
  neu: number;
  pos: number;
  read_by: number;
  body: Omit<StoredModel, 'language' | 'probabilities'>;
}

/** Readings by id, in no order. `lock` keeps them from being changed until the transaction ends. */
export async function selectReadings(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
  lock = false,
): Promise<StoredReading[]> {
  const { rows } = await db.$client.query<Row>(
    `select feedback_id, revision, taxonomy_version, language, neg, neu, pos, body, greatest(model, (
         select max(model) from text_run u where u.workspace_id = $1 and u.after >= r.feedback_id), 0) as read_by
     from text_reading r where workspace_id = $1 and feedback_id = any($2::uuid[])
     ${lock ? 'order by feedback_id for update of r' : ''}`,
    [workspaceId, ids],
  );
  return rows.map(toReading);
}

function toReading({ neg, neu, pos, body, ...row }: Row): StoredReading {
  return {
    feedbackId: row.feedback_id,
    revision: row.revision,
    taxonomyVersion: row.taxonomy_version,
    readBy: row.read_by,
    model: { ...body, language: row.language, probabilities: { neg, neu, pos } },
  };
}

/** Keeps readings from being changed until the transaction ends. */
export async function lockReadings(db: Db, workspaceId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.$client.query(
    `select from text_reading where workspace_id = $1 and feedback_id = any($2::uuid[])
     order by feedback_id for update`,
    [workspaceId, ids],
  );
}

/** Digests of the readings that there are, by feedback; '' where none was kept. */
export async function selectDigests(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.$client.query<{ id: string; digest: string | null }>({
    name: 'text.digests',
    text: 'select feedback_id as id, digest from text_reading where workspace_id = $1 and feedback_id = any($2::uuid[])',
    values: [workspaceId, ids],
  });
  return new Map(rows.map(({ id, digest }) => [id, digest ?? '']));
}

/** What the records count as now; nothing for those that were not read. */
export async function selectCounted(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<readonly CountedText[]> {
  const { rows } = await db.$client.query<{ counted: CountedText }>(
    'select counted from text_reading where workspace_id = $1 and feedback_id = any($2::uuid[])',
    [workspaceId, ids],
  );
  return rows.map(row => row.counted);
}

/** What the next `limit` texts after the id count as, in order of id. */
export async function selectCountedAfter(
  db: Db,
  workspaceId: string,
  after: string,
  limit: number,
): Promise<readonly CountedText[]> {
  const { rows } = await db.$client.query<{ counted: CountedText }>(
    'select counted from text_reading where workspace_id = $1 and feedback_id > $2 order by feedback_id limit $3',
    [workspaceId, after, limit],
  );
  return rows.map(row => row.counted);
}

/** What persons said against the readings, by feedback; the latest of a subject holds. */
export async function selectCorrections(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Corrections>> {
  const { rows } = await db.$client.query<{ id: string; subject: string; after: SentimentLabel | 'absent' }>(
    `select feedback_id as id, subject, after from text_correction
     where workspace_id = $1 and feedback_id = any($2::uuid[]) and subject <> '*' order by id`,
    [workspaceId, ids],
  );
  const byFeedback = new Map<string, Map<string, SentimentLabel | 'absent'>>();
  for (const { id, subject, after } of rows) {
    const known = byFeedback.get(id) ?? new Map<string, SentimentLabel | 'absent'>();
    byFeedback.set(id, known.set(subject, after));
  }
  return byFeedback;
}

export interface CorrectionToAdd {
  readonly id: string;
  readonly feedbackId: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

export async function addCorrections(
  db: Db,
  workspaceId: string,
  corrections: readonly CorrectionToAdd[],
  by: { readonly at: Date; readonly id: string; readonly name: string },
  drawn: Drawn,
): Promise<void> {
  for (const one of corrections)
    await db.$client.query(
      `insert into text_correction (workspace_id, id, feedback_id, subject, before, after, at, by_id, by_name,
         drawn)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [workspaceId, one.id, one.feedbackId, one.subject, one.before, one.after, by.at, by.id, by.name, drawn],
    );
}

/** Takes back what a person said last against a text, all of it; false when there is nothing. */
export async function removeLatestCorrections(
  db: Db,
  workspaceId: string,
  feedbackId: string,
  by: string,
): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    `delete from text_correction c where c.workspace_id = $1 and c.feedback_id = $2 and c.by_id = $3 and c.at = (
       select max(at) from text_correction where workspace_id = $1 and feedback_id = $2 and by_id = $3)`,
    [workspaceId, feedbackId, by],
  );
  return (rowCount ?? 0) > 0;
}

/** Puts readings, and what holds of them, in the place of what stood there. */
export async function putReadings(
  db: Db,
  workspaceId: string,
  readings: readonly (CountedReading & { readonly held: HeldReading })[],
  readBy: number | undefined,
): Promise<void> {
  if (readings.length === 0) return;
  const rows = readings.map(({ feedbackId, revision, taxonomyVersion, model, held, counted, digest }) => {
    const { language, probabilities, ...body } = model;
    return {
      feedback_id: feedbackId,
      revision,
      taxonomy_version: taxonomyVersion,
      language,
      sentiment: held.label,
      latinised: model.latinised,
      private: model.private !== undefined,
      ...probabilities,
      model: readBy ?? null,
      body,
      counted,
      digest,
    };
  });
  await db.$client.query({
    name: 'text.put',
    text: `insert into text_reading (workspace_id, feedback_id, revision, taxonomy_version, language, sentiment, neg, neu,
         pos, model, body, counted, digest, latinised, private)
       select $1::uuid, r.* from json_to_recordset($2) as r(feedback_id uuid, revision integer, taxonomy_version integer,
         language text, sentiment text, neg real, neu real, pos real, model smallint, body jsonb, counted json, digest text,
         latinised boolean, private boolean)
       on conflict (workspace_id, feedback_id) do update set revision = excluded.revision,
         taxonomy_version = excluded.taxonomy_version, language = excluded.language, sentiment = excluded.sentiment,
         neg = excluded.neg, neu = excluded.neu, pos = excluded.pos, model = excluded.model, body = excluded.body, counted = excluded.counted,
         digest = excluded.digest, latinised = excluded.latinised, private = excluded.private`,
    values: [workspaceId, JSON.stringify(rows)],
  });
  await putMentions(db, workspaceId, readings);
}

/** A person's correction: the label and what it is filtered by, at once; what it counts as follows. */
export async function putHeld(
  db: Db,
  workspaceId: string,
  reading: { readonly feedbackId: string; readonly held: HeldReading },
): Promise<void> {
  await db.$client.query(
    'update text_reading set sentiment = $3 where workspace_id = $1 and feedback_id = $2',
    [workspaceId, reading.feedbackId, reading.held.label],
  );
  await putMentions(db, workspaceId, [reading]);
}

/** Writes what differs only: most of a text stays when it is read again. */
async function putMentions(
  db: Db,
  workspaceId: string,
  readings: readonly { readonly feedbackId: string; readonly held: HeldReading }[],
): Promise<void> {
  const rows = readings.flatMap(({ feedbackId, held }) => [
    ...held.themes.map(one => ['theme', one.theme, feedbackId, one.sentiment, one.probability] as const),
    ...held.intents.map(one => ['intent', one.intent, feedbackId, held.label, one.probability] as const),
    ...held.names.map(one => ['name', `${one.kind}:${one.name}`, feedbackId, held.label, 1] as const),
  ]);
  const columns = [
    rows.map(([kind]) => kind),
    rows.map(([, key]) => key),
    rows.map(([, , id]) => id),
    rows.map(([, , , sentiment]) => sentiment),
    rows.map(([, , , , probability]) => probability),
  ];
  const given = 'unnest($2::text[], $3::text[], $4::uuid[], $5::text[], $6::real[])';
  await db.$client.query({
    name: 'text.unmention',
    text: `delete from text_mention m where m.workspace_id = $1 and m.feedback_id = any($7::uuid[]) and not exists (
       select from ${given} as n(kind, key, id, sentiment, probability)
       where n.id = m.feedback_id and n.kind = m.kind and n.key = m.key)`,
    values: [workspaceId, ...columns, readings.map(one => one.feedbackId)],
  });
  await db.$client.query({
    name: 'text.mention',
    text: `insert into text_mention as m (workspace_id, kind, key, feedback_id, sentiment, probability)
       select $1::uuid, n.* from ${given} as n
       on conflict (workspace_id, feedback_id, kind, key) do update
         set sentiment = excluded.sentiment, probability = excluded.probability
         where (m.sentiment, m.probability) is distinct from (excluded.sentiment, excluded.probability)`,
    values: [workspaceId, ...columns],
  });
}

/** Takes away everything known of texts that are gone; whether persons had corrected any of them. */
export async function removeReadings(db: Db, workspaceId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  let corrected = 0;
  for (const table of ['text_mention', 'text_reading', 'text_correction']) {
    const { rowCount } = await db.$client.query(
      `delete from ${table} where workspace_id = $1 and feedback_id = any($2::uuid[])`,
      [workspaceId, ids],
    );
    corrected = rowCount ?? 0;
  }
  return corrected > 0;
}

/** Texts that wait. */
export async function countWaiting(db: Db, workspaceId: string): Promise<number> {
  const { rows } = await db.$client.query<{ waiting: number }>(
    'select count(*)::int as waiting from text_waiting where workspace_id = $1',
    [workspaceId],
  );
  return rows[0]?.waiting ?? 0;
}

/** Those of the records that have a text: what was not read yet waits. */
export async function selectUnread(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.$client.query<{ id: string }>(
    'select id from feedback where workspace_id = $1 and id = any($2::uuid[]) and text is not null',
    [workspaceId, ids],
  );
  return rows.map(row => row.id);
}
