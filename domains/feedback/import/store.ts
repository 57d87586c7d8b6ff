import type { Db } from '../../../platform/postgres/db.ts';
import type { ImportRecord, RejectedRow } from './import-record.ts';

/** Rows are those of the transaction's workspace: row-level security sees to it. */

const COLUMNS = `id, name, file, bytes::float8 as bytes, sha256, reading, columns, mapping, status,
  position::float8 as position, recorded::float8 as recorded, duplicates::float8 as duplicates,
  rejected::float8 as rejected, total::float8 as total, findings, error, created_by as "createdBy",
  created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt"`;

export type NewImport = Pick<
  ImportRecord,
  'id' | 'name' | 'file' | 'bytes' | 'sha256' | 'reading' | 'columns' | 'createdBy'
>;

export async function addImport(db: Db, workspaceId: string, one: NewImport): Promise<void> {
  await db.$client.query(
    `insert into import (workspace_id, id, name, file, bytes, sha256, reading, columns, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      workspaceId,
      one.id,
      one.name,
      one.file,
      one.bytes,
      one.sha256,
      JSON.stringify(one.reading),
      JSON.stringify(one.columns),
      one.createdBy,
    ],
  );
}

export async function findImport(db: Db, id: string, lock = false): Promise<ImportRecord | undefined> {
  const { rows } = await db.$client.query<ImportRecord>(
    `select ${COLUMNS} from import where id = $1 ${lock ? 'for update' : ''}`,
    [id],
  );
  return rows[0];
}

/** Newest first, at most 200: nobody imports more files than they can remember. */
export async function findImports(db: Db): Promise<ImportRecord[]> {
  const { rows } = await db.$client.query<ImportRecord>(
    `select ${COLUMNS} from import order by id desc limit 200`,
  );
  return rows;
}

type Changes = Partial<
  Pick<
    ImportRecord,
    | 'reading'
    | 'columns'
    | 'mapping'
    | 'status'
    | 'position'
    | 'recorded'
    | 'duplicates'
    | 'rejected'
    | 'total'
    | 'findings'
    | 'error'
    | 'startedAt'
    | 'finishedAt'
    | 'file'
  >
>;

const jsonFields = new Set(['reading', 'columns', 'mapping', 'findings', 'error']);

export async function changeImport(db: Db, id: string, changes: Changes): Promise<void> {
  const entries = Object.entries(changes);
  const sets = entries.map(([name], i) => `${snake(name)} = $${i + 2}`);
  const values = entries.map(([name, value]) =>
    jsonFields.has(name) && value !== null ? JSON.stringify(value) : value,
  );
  await db.$client.query(`update import set ${sets.join(', ')} where id = $1`, [id, ...values]);
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}

export async function addRejections(
  db: Db,
  workspaceId: string,
  importId: string,
  rejections: readonly RejectedRow[],
): Promise<void> {
  if (rejections.length === 0) return;
  const text = JSON.stringify(rejections, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '\uFFFD').toWellFormed() : value,
  );
  await db.$client.query(
    `insert into import_rejection (workspace_id, import_id, "row", line, reason, "column", cells)
     select $1, $2, r."row", r.line, r.reason, r."column", r.cells
     from json_to_recordset($3) as r("row" bigint, line bigint, reason text, "column" text, cells jsonb)
     on conflict do nothing`,
    [workspaceId, importId, text],
  );
}

/** Rejected rows after a row number, in order. */
export async function findRejections(
  db: Db,
  importId: string,
  after: number,
  limit: number,
): Promise<RejectedRow[]> {
  const { rows } = await db.$client.query<RejectedRow & { column: string | null }>(
    `select "row"::float8 as "row", line::float8 as line, reason, "column", cells from import_rejection
     where import_id = $1 and "row" > $2 order by "row" limit $3`,
    [importId, after, limit],
  );
  return rows.map(({ column, ...row }) => (column === null ? row : { ...row, column }));
}

export async function countRejections(
  db: Db,
  importId: string,
): Promise<{ reason: RejectedRow['reason']; column: string | null; rows: number }[]> {
  const { rows } = await db.$client.query<{
    reason: RejectedRow['reason'];
    column: string | null;
    rows: number;
  }>(
    `select reason, "column", count(*)::float8 as rows from import_rejection where import_id = $1
     group by 1, 2 order by 3 desc limit 100`,
    [importId],
  );
  return rows;
}

/** Removes what a run left behind before the next one begins at the first row. */
export async function clearRejections(db: Db, importId: string): Promise<void> {
  await db.$client.query('delete from import_rejection where import_id = $1', [importId]);
}

export async function removeImport(db: Db, id: string): Promise<void> {
  await clearRejections(db, id);
  await db.$client.query('delete from import where id = $1', [id]);
}
