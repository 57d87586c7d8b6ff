import type { Pool } from 'pg';
import type { Db } from '../../../platform/postgres/db.ts';
import type { SentimentLabel } from '../model/sentiment.ts';
import type { Drawn } from './learnt-text.ts';
import type { LayerSummary } from './make-layer.ts';

/** The layer of a workspace, without its body. */
export interface KeptLayer {
  readonly version: number;
  readonly enabled: boolean;
  readonly fingerprint: string;
  /** The weights that it was learnt on top of; null where nobody wrote it down. */
  readonly base: string | null;
  readonly summary: LayerSummary;
  readonly trainedAt: Date;
  readonly changedAt: Date;
}

export async function findLayer(db: Db, workspaceId: string): Promise<KeptLayer | undefined> {
  const { rows } = await db.$client.query<KeptLayer>(
    `select version, enabled, fingerprint, base, summary, trained_at as "trainedAt", changed_at as "changedAt"
     from text_layer where workspace_id = $1`,
    [workspaceId],
  );
  return rows[0];
}

/** Workspaces of whose corrections a layer was learnt on top of other weights than these. Sees every workspace. */
export async function workspacesOnOtherBase(systemPool: Pool, base: string): Promise<readonly string[]> {
  const { rows } = await systemPool.query<{ id: string }>(
    `select workspace_id as id from text_layer where fingerprint <> '' and base is distinct from $1 order by 1`,
    [base],
  );
  return rows.map(({ id }) => id);
}

/** The version that texts are read with now; undefined where none is, or it is switched off. */
export async function usedVersion(db: Db, workspaceId: string): Promise<number | undefined> {
  const { rows } = await db.$client.query<{ version: number }>({
    name: 'text.layer',
    text: 'select version from text_layer where workspace_id = $1 and enabled and body is not null',
    values: [workspaceId],
  });
  return rows[0]?.version;
}

export async function findBody(
  db: Db,
  workspaceId: string,
  version: number,
): Promise<Uint8Array | undefined> {
  const { rows } = await db.$client.query<{ body: Buffer | null }>(
    'select body from text_layer where workspace_id = $1 and version = $2',
    [workspaceId, version],
  );
  return rows[0]?.body ?? undefined;
}

/** Keeps what was made; the version rises when it is another layer than before. */
export async function putLayer(
  db: Db,
  workspaceId: string,
  made: {
    readonly fingerprint: string;
    readonly base: string;
    readonly body: Uint8Array | null;
    readonly summary: LayerSummary;
    readonly at: Date;
  },
): Promise<void> {
  await db.$client.query(
    `insert into text_layer as l (workspace_id, version, fingerprint, base, body, summary, trained_at, changed_at)
     values ($1, 1, $2, $6, $3, $4, $5, $5)
     on conflict (workspace_id) do update set
       version = l.version + case when l.body is distinct from excluded.body then 1 else 0 end,
       changed_at = case when l.body is distinct from excluded.body then excluded.changed_at else l.changed_at end,
       fingerprint = excluded.fingerprint, base = excluded.base, body = excluded.body, summary = excluded.summary,
       trained_at = excluded.trained_at`,
    [workspaceId, made.fingerprint, made.body, JSON.stringify(made.summary), made.at, made.base],
  );
}

/** False when there is no layer yet, or it is switched so already. */
export async function switchLayer(db: Db, workspaceId: string, enabled: boolean, at: Date): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    'update text_layer set enabled = $2, changed_at = $3 where workspace_id = $1 and enabled <> $2',
    [workspaceId, enabled, at],
  );
  return rowCount === 1;
}

/** Equal for the same corrections; when the last was made. */
export async function correctionsNow(
  db: Db,
  workspaceId: string,
): Promise<{ readonly fingerprint: string; readonly latest: Date | undefined }> {
  const { rows } = await db.$client.query<{ fingerprint: string; latest: Date | null }>(
    `select coalesce(md5(string_agg(id::text, '' order by id)), '') as fingerprint, max(at) as latest
     from text_correction where workspace_id = $1`,
    [workspaceId],
  );
  return { fingerprint: rows[0]?.fingerprint ?? '', latest: rows[0]?.latest ?? undefined };
}

export interface Said {
  readonly id: string;
  readonly text: string;
  /** Of the record. */
  readonly language: string | null;
  /** What holds by subject: '' the whole, '*' all of it was looked at, else a theme. */
  readonly said: Readonly<Record<string, SentimentLabel | 'absent' | 'checked'>>;
  readonly drawn: Drawn;
}

/** The latest texts that persons said something of, in the order in which they first did. */
export async function selectSaid(db: Db, workspaceId: string, most: number): Promise<readonly Said[]> {
  const { rows } = await db.$client.query<Said>(
    `select s.feedback_id as id, f.text, f.language, s.said, s.drawn from (
       select feedback_id, min(id::text) as first, json_object_agg(subject, after order by id) as said,
         (array_agg(drawn order by id))[1] as drawn
       from text_correction where workspace_id = $1 group by feedback_id order by 2 desc limit $2
     ) s join feedback f on f.workspace_id = $1 and f.id = s.feedback_id
     where f.text is not null order by s.first`,
    [workspaceId, most],
  );
  return rows;
}

/** Texts among the latest that nobody spoke of, the same ones for the same texts. */
export async function selectUnspoken(
  db: Db,
  workspaceId: string,
  among: number,
  most: number,
): Promise<readonly { readonly text: string; readonly language: string | null }[]> {
  const { rows } = await db.$client.query<{ text: string; language: string | null }>(
    `select f.text, f.language from (
       select feedback_id as id from text_reading where workspace_id = $1 order by feedback_id desc limit $2
     ) r join feedback f on f.workspace_id = $1 and f.id = r.id
     where f.text is not null and not exists (
       select from text_correction c where c.workspace_id = $1 and c.feedback_id = r.id)
     order by hashtextextended(r.id::text, 42) limit $3`,
    [workspaceId, among, most],
  );
  return rows;
}

export interface UnspokenReading {
  readonly id: string;
  /** Probabilities as the text was read. */
  readonly neg: number;
  readonly neu: number;
  readonly pos: number;
}

/** The latest readings that nobody spoke of, in an order by chance that is another one after every correction. */
export async function selectUnspokenReadings(
  db: Db,
  workspaceId: string,
  among: number,
): Promise<readonly UnspokenReading[]> {
  const { rows } = await db.$client.query<UnspokenReading>(
    `with said as materialized (
       select distinct feedback_id as id from text_correction where workspace_id = $1
     ), latest as materialized (
       select r.feedback_id as id, r.neg, r.neu, r.pos from text_reading r where r.workspace_id = $1
       order by r.feedback_id desc limit $2
     )
     select l.* from latest l where not exists (select from said where said.id = l.id)
       and exists (select from feedback f where f.workspace_id = $1 and f.id = l.id and f.text is not null)
     order by hashtextextended(l.id::text, (select count(*) from said)), l.id`,
    [workspaceId, among],
  );
  return rows;
}

/** Whether all texts were begun to be read anew since then. */
export async function hasRunSince(db: Db, workspaceId: string, at: Date): Promise<boolean> {
  const { rows } = await db.$client.query<{ has: boolean }>(
    'select exists (select from text_run where workspace_id = $1 and started_at > $2) as has',
    [workspaceId, at],
  );
  return rows[0]?.has ?? false;
}
