import type { Db } from '../postgres/db.ts';
import type { ReasonCount, RejectedRow, TableImport } from './import-record.ts';

export type NewImport = Pick<
  TableImport,
  'id' | 'name' | 'file' | 'bytes' | 'sha256' | 'reading' | 'columns' | 'createdBy'
>;

type Fixed = 'id' | 'name' | 'bytes' | 'sha256' | 'createdBy' | 'createdAt';

/** Rows are those of the transaction's workspace: row-level security sees to it. */
export interface ImportStore<One extends TableImport, Reason extends string> {
  addImport(db: Db, workspaceId: string, one: NewImport): Promise<void>;
  findImport(db: Db, id: string, lock?: boolean): Promise<One | undefined>;
  /** Newest first, at most 200: nobody imports more files than they can remember. */
  findImports(db: Db): Promise<One[]>;
  changeImport(db: Db, id: string, changes: Partial<Omit<One, Fixed>>): Promise<void>;
  removeImport(db: Db, id: string): Promise<void>;
  addRejections(
    db: Db,
    workspaceId: string,
    importId: string,
    rejections: readonly RejectedRow<Reason>[],
  ): Promise<void>;
  /** Rejected rows after a row number, in order. */
  findRejections(db: Db, importId: string, after: number, limit: number): Promise<RejectedRow<Reason>[]>;
  countRejections(db: Db, importId: string): Promise<ReasonCount<Reason>[]>;
  /** Removes what a run left behind before the next one begins at the first row. */
  clearRejections(db: Db, importId: string): Promise<void>;
}

export interface ImportTables {
  readonly imports: string;
  readonly rejections: string;
  /** Columns of counts that the area has besides `rejected`. */
  readonly counts: readonly string[];
}

const jsonFields = new Set(['reading', 'columns', 'mapping', 'findings', 'error']);

/** The store of an area's imports over its two tables; table names are the code's own, never a person's. */
export function createImportStore<One extends TableImport, Reason extends string>(
  tables: ImportTables,
): ImportStore<One, Reason> {
  const { imports, rejections } = tables;
  const numbers = ['bytes', 'position', ...tables.counts, 'rejected', 'total'];
  const columns = `id, name, file, sha256, reading, columns, mapping, status, findings, error,
    ${numbers.map(name => `${name}::float8 as ${name}`).join(', ')}, created_by as "createdBy",
    created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt"`;

  async function clearRejections(db: Db, importId: string): Promise<void> {
    await db.$client.query(`delete from ${rejections} where import_id = $1`, [importId]);
  }

  return {
    async addImport(db, workspaceId, one) {
      const reading = JSON.stringify(one.reading);
      const names = JSON.stringify(one.columns);
      await db.$client.query(
        `insert into ${imports} (workspace_id, id, name, file, bytes, sha256, reading, columns, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [workspaceId, one.id, one.name, one.file, one.bytes, one.sha256, reading, names, one.createdBy],
      );
    },
    async findImport(db, id, lock = false) {
      const { rows } = await db.$client.query<One>(
        `select ${columns} from ${imports} where id = $1 ${lock ? 'for update' : ''}`,
        [id],
      );
      return rows[0];
    },
    async findImports(db) {
      const { rows } = await db.$client.query<One>(
        `select ${columns} from ${imports} order by id desc limit 200`,
      );
      return rows;
    },
    async changeImport(db, id, changes) {
      const entries = Object.entries(changes);
      const sets = entries.map(([name], i) => `${snake(name)} = $${i + 2}`);
      const values = entries.map(([name, value]) =>
        jsonFields.has(name) && value !== null ? JSON.stringify(value) : value,
      );
      await db.$client.query(`update ${imports} set ${sets.join(', ')} where id = $1`, [id, ...values]);
    },
    async removeImport(db, id) {
      await clearRejections(db, id);
      await db.$client.query(`delete from ${imports} where id = $1`, [id]);
    },
    async addRejections(db, workspaceId, importId, some) {
      if (some.length === 0) return;
      const text = JSON.stringify(some, (_, value: unknown) =>
        typeof value === 'string' ? value.replaceAll('\0', '\uFFFD').toWellFormed() : value,
      );
      await db.$client.query(
        `insert into ${rejections} (workspace_id, import_id, "row", line, reason, "column", cells)
         select $1, $2, r."row", r.line, r.reason, r."column", r.cells
         from json_to_recordset($3) as r("row" bigint, line bigint, reason text, "column" text, cells jsonb)
         on conflict do nothing`,
        [workspaceId, importId, text],
      );
    },
    async findRejections(db, importId, after, limit) {
      const { rows } = await db.$client.query<RejectedRow<Reason> & { column: string | null }>(
        `select "row"::float8 as "row", line::float8 as line, reason, "column", cells from ${rejections}
         where import_id = $1 and "row" > $2 order by "row" limit $3`,
        [importId, after, limit],
      );
      return rows.map(({ column, ...row }) => (column === null ? row : { ...row, column }));
    },
    async countRejections(db, importId) {
      const { rows } = await db.$client.query<ReasonCount<Reason>>(
        `select reason, "column", count(*)::float8 as rows from ${rejections} where import_id = $1
         group by 1, 2 order by 3 desc limit 100`,
        [importId],
      );
      return rows;
    },
    clearRejections,
  };
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
