import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { storable, type RecordRow } from './record-store.ts';

const COLUMNS = `id, occurred_at, channel, source, key, customer_id, touchpoint_id, journey_version, survey_id,
  survey_version, language, text, measures, "values", answers, attributes`;

/**
 * Copies rows straight into `feedback`, half again as fast as through staging. COPY is refused under row-level
 * security, so for this one statement the transaction is the owner's, and every line is given the workspace that
 * the transaction is bound to. Returns false, with nothing written, when a (source, key) is there already.
 */
export async function copyRows(
  client: PoolClient,
  workspaceId: string,
  rows: readonly RecordRow[],
): Promise<boolean> {
  await client.query('savepoint bulk; set local role none');
  try {
    await copy(client, `copy feedback (workspace_id, ${COLUMNS}) from stdin`, rows, `${workspaceId}\t`);
  } catch (error) {
    await client.query('rollback to savepoint bulk; release savepoint bulk');
    if ((error as { code?: string }).code === '23505') return false;
    throw error;
  }
  await client.query('release savepoint bulk; set local role safar_app');
  return true;
}

/** Copies rows into a temporary table and from there, as safar_app, those that are new. Returns their ids. */
export async function stageRows(
  client: PoolClient,
  workspaceId: string,
  rows: readonly RecordRow[],
): Promise<string[]> {
  await client.query(
    `create temp table if not exists feedback_staging (id uuid, occurred_at timestamptz, channel text, source text,
       key text, customer_id uuid, touchpoint_id uuid, journey_version integer, survey_id uuid, survey_version integer,
       language text, text text, measures integer[], "values" double precision[], answers jsonb, attributes jsonb)
     on commit delete rows`,
  );
  await client.query('delete from feedback_staging');
  await copy(client, `copy feedback_staging (${COLUMNS}) from stdin`, rows, '');
  const { rows: inserted } = await client.query<{ id: string }>(
    `insert into feedback (workspace_id, ${COLUMNS}) select $1, ${COLUMNS} from feedback_staging order by source, key
     on conflict (workspace_id, source, key) do nothing returning id`,
    [workspaceId],
  );
  return inserted.map(row => row.id);
}

function copy(
  client: PoolClient,
  statement: string,
  rows: readonly RecordRow[],
  prefix: string,
): Promise<void> {
  return pipeline(
    Readable.from(blocks(rows, prefix), { objectMode: false }),
    client.query(copyFrom(statement)),
  );
}

/** Lines in blocks of some 100 kB. */
function* blocks(rows: readonly RecordRow[], prefix: string): Generator<string> {
  let block = '';
  for (const row of rows) {
    block += prefix + line(row);
    if (block.length < 100_000) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

/** One line of COPY's text format. */
function line(r: RecordRow): string {
  return `${r.id}\t${r.occurred_at.toISOString()}\t${cell(r.channel)}\t${cell(r.source)}\t${cell(r.key)}\t${cell(
    r.customer_id,
  )}\t${cell(r.touchpoint_id)}\t${r.journey_version ?? '\\N'}\t${cell(r.survey_id)}\t${r.survey_version ?? '\\N'}\t${cell(
    r.language,
  )}\t${cell(r.text)}\t{${r.measures.join()}}\t{${r.values.join()}}\t${json(r.answers)}\t${json(r.attributes)}\n`;
}

function cell(value: string | undefined): string {
  if (value === undefined) return '\\N';
  return /[\\\n\r\t\0]/.test(value) ? value.replace(/[\\\n\r\t\0]/g, escape) : value;
}

/** U+0000 has no place in PostgreSQL and is dropped; half surrogates become U+FFFD when encoded. */
function escape(character: string): string {
  if (character === '\0') return '';
  return character === '\n' ? '\\n' : character === '\r' ? '\\r' : character === '\t' ? '\\t' : '\\\\';
}

function json(value: object | undefined): string {
  if (value === undefined) return '\\N';
  const text = JSON.stringify(value);
  return cell(/\\u(0000|d[89a-f])/.test(text) ? JSON.stringify(value, storable) : text);
}
