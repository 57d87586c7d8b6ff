import type { Readable } from 'node:stream';
import { authorise, type Context } from '../context.ts';
import { deleteFile, filePath, putFile } from '../files.ts';
import { newId } from '../id.ts';
import type { JobDefinition } from '../jobs/job.ts';
import type { Db } from '../postgres/db.ts';
import { fail } from '../table-file/errors.ts';
import { openFile } from '../table-file/open-file.ts';
import type { Reading } from '../table-file/reading.ts';
import { kept, type SourceRow } from '../table-file/source-row.ts';
import type { ReasonCount, RejectedRow, TableImport } from './import-record.ts';
import type { ImportStore } from './import-store.ts';
import { rejectionLines } from './rejection-lines.ts';
import type { Wishes } from './schemas.ts';

/** What is to be done with a mapped import: look at every row and write nothing, or write. */
export type ImportWork = 'check' | 'run';

interface AnyMapping {
  readonly file?: Wishes | undefined;
}

/** An area's imports: where they are kept, who may, and what is the area's own about them. */
export interface ImportArea<One extends TableImport, Reason extends string, Mapping, Guess> {
  readonly store: ImportStore<One, Reason>;
  readonly permission: string;
  /** In the audit trail: 'import' → 'import.started'. */
  readonly subject: string;
  /** Names of stored files begin with it. */
  readonly filePrefix: string;
  /** The area's counts at the beginning of a run: all zero. */
  readonly zero: Partial<One>;
  readonly job: JobDefinition;
  readonly guessMapping: (
    columns: readonly string[],
    rows: readonly (readonly string[])[],
  ) => readonly Guess[];
  readonly missingColumns: (mapping: Mapping, columns: readonly string[]) => readonly string[];
  /** Throws when the mapping says too little to make anything of a row. */
  readonly refuseMapping: (mapping: Mapping) => void;
  /** In the transaction that starts the work: throws when it cannot begin, makes what rows will need. */
  readonly beforeWork?: (ctx: Context, db: Db, mapping: Mapping, work: ImportWork) => Promise<void>;
}

export interface ImportDetail<One extends TableImport, Reason extends string> {
  readonly import: One;
  /** Why rows were rejected, and how many; the first of them. */
  readonly reasons: readonly ReasonCount<Reason>[];
  readonly rejections: readonly RejectedRow<Reason>[];
}

export interface Preview<Guess> {
  readonly reading: Reading;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly guesses: readonly Guess[];
}

/** 4 GB: some twenty million rows. */
const MAX_FILE = 4_000_000_000;
const PREVIEWED = 50;
/** Guesses look at more rows than are shown. */
const SAMPLE = 500;
const REJECTIONS_SHOWN = 50;
const REJECTIONS_PAGE = 1_000;

/** What people do with imports, the same in every area; each of them authorises first. */
export function createImportActions<
  One extends TableImport & { readonly mapping: Mapping | null },
  Reason extends string,
  Mapping extends AnyMapping,
  Guess,
>(area: ImportArea<One, Reason, Mapping, Guess>) {
  const { store, permission, subject } = area;
  // Which changes an import takes is known; that every area's import has them, TypeScript cannot follow.
  const changed = (changes: Partial<TableImport>, own: Partial<One> = {}) =>
    ({ ...changes, ...own }) as Partial<One>;

  async function find(db: Db, id: string, lock = false): Promise<One> {
    const one = await store.findImport(db, id, lock);
    if (one === undefined) throw fail.importNotFound();
    return one;
  }
  async function findIdle(db: Db, id: string): Promise<One> {
    const one = await find(db, id, true);
    if (one.status === 'running' || one.status === 'checking') throw fail.importRunning();
    return one;
  }
  const note = (ctx: Context, db: Db, what: string, { id, name }: TableImport, detail?: unknown) =>
    ctx.audit(db, `${subject}.${what}`, { type: subject, id, name }, detail);
  const pathOf = (ctx: Context, file: string | null) => {
    if (file === null) throw fail.fileGone();
    return filePath(ctx.services.filesPath, ctx.workspace.id, file);
  };

  async function listImports(ctx: Context): Promise<One[]> {
    authorise(ctx, permission);
    return ctx.tx(store.findImports);
  }

  async function getImport(ctx: Context, id: string): Promise<ImportDetail<One, Reason>> {
    authorise(ctx, permission);
    return ctx.tx(async db => {
      const one = await find(db, id);
      const some = one.rejected > 0;
      return {
        import: one,
        reasons: some ? await store.countRejections(db, id) : [],
        rejections: some ? await store.findRejections(db, id, 0, REJECTIONS_SHOWN) : [],
      };
    });
  }

  /**
   * Stores a file and looks at its beginning; nothing else is written yet. A file that cannot be a table is not kept.
   * @throws common.tooLarge (413), imports.fileEmpty, fileNotText, fileBroken, fileBomb, tooManyColumns (422)
   */
  async function uploadImport(
    ctx: Context,
    { name, content }: { readonly name: string; readonly content: Readable },
  ): Promise<One> {
    authorise(ctx, permission);
    const id = newId();
    const root = ctx.services.filesPath;
    const stored = await putFile(root, ctx.workspace.id, `${area.filePrefix}-${id}`, content, MAX_FILE);
    try {
      const { reading, columns } = await openFile(filePath(root, ctx.workspace.id, stored.name));
      const { name: file, bytes, sha256 } = stored;
      const named = name.replaceAll('\0', '').trim().slice(0, 200) || 'file';
      const createdBy = ctx.actor.name;
      return await ctx.tx(async db => {
        await store.addImport(db, ctx.workspace.id, {
          id,
          name: named,
          file,
          bytes,
          sha256,
          reading,
          columns,
          createdBy,
        });
        const one = await find(db, id);
        await note(ctx, db, 'uploaded', one, { bytes, sha256 });
        return one;
      });
    } catch (error) {
      await deleteFile(root, ctx.workspace.id, stored.name);
      throw error;
    }
  }

  /** The first rows of a file, read as wished, with a proposal for every column. */
  async function previewImport(ctx: Context, id: string, wished: Partial<Reading>): Promise<Preview<Guess>> {
    authorise(ctx, permission);
    const one = await ctx.tx(db => find(db, id));
    const file = await openFile(pathOf(ctx, one.file), wished);
    const sample: SourceRow[] = [];
    for await (const batch of file.rows()) {
      sample.push(...batch.slice(0, SAMPLE - sample.length));
      if (sample.length >= SAMPLE) break;
    }
    const guesses = area.guessMapping(
      file.columns,
      sample.filter(row => row.problem === undefined).map(row => row.cells),
    );
    const rows = sample.slice(0, PREVIEWED).map(row => ({ ...row, cells: kept(row.cells) }));
    return { reading: file.reading, columns: file.columns, rows, guesses };
  }

  /**
   * Says what the columns mean. What a run with an earlier mapping wrote stays; reading begins again at the first row,
   * and what is there already stays single.
   * @throws imports.mappingColumns (422), importRunning (409), what the area refuses
   */
  async function setMapping(ctx: Context, id: string, mapping: Mapping): Promise<One> {
    authorise(ctx, permission);
    const before = await ctx.tx(db => find(db, id));
    const { encoding, delimiter, sheet } = mapping.file ?? {};
    const file = await openFile(pathOf(ctx, before.file), {
      ...(encoding !== undefined && { encoding }),
      ...(delimiter !== undefined && { delimiter }),
      ...(sheet !== undefined && { sheet }),
    });
    const missing = area.missingColumns(mapping, file.columns);
    if (missing.length > 0) throw fail.mappingColumns({ columns: missing.slice(0, 10).join(', ') });
    area.refuseMapping(mapping);
    return ctx.tx(async db => {
      await findIdle(db, id);
      await store.clearRejections(db, id);
      const { reading, columns } = file;
      const anew = { status: 'draft', position: 0, rejected: 0, total: null, findings: null } as const;
      await store.changeImport(
        db,
        id,
        changed({ ...anew, mapping, reading, columns, error: null, finishedAt: null }, area.zero),
      );
      return find(db, id);
    });
  }

  /** As startImport, without queueing: for a command that reads the file itself. */
  async function prepareImport(ctx: Context, id: string, work: ImportWork): Promise<One> {
    authorise(ctx, permission);
    return ctx.tx(async db => {
      const one = await findIdle(db, id);
      if (one.mapping === null) throw fail.mappingMissing();
      await area.beforeWork?.(ctx, db, one.mapping, work);
      if (work === 'check') {
        await store.changeImport(db, id, changed({ status: 'checking', findings: null, error: null }));
      } else {
        const isAgain = one.status === 'done';
        if (isAgain) await store.clearRejections(db, id);
        const begun = { status: 'running', error: null, finishedAt: null } as const;
        const startedAt = one.startedAt ?? ctx.now();
        await store.changeImport(
          db,
          id,
          isAgain
            ? changed({ ...begun, startedAt, position: 0, rejected: 0 }, area.zero)
            : changed({ ...begun, startedAt }),
        );
        await note(ctx, db, 'started', one);
      }
      return find(db, id);
    });
  }

  /**
   * Queues the reading of an import. A run that was cancelled or failed goes on where it stopped; one that is done is
   * read again from the first row (what is there stays single).
   * @throws imports.mappingMissing (422), importRunning (409), what the area refuses
   */
  async function startImport(ctx: Context, id: string, work: ImportWork): Promise<One> {
    const one = await prepareImport(ctx, id, work);
    await ctx.services.jobs.enqueue(area.job, ctx.workspace.id, { importId: id }, id);
    return one;
  }

  /** Stops a check or a run after the chunk under way. What was written stays, and starting again goes on from there. */
  async function cancelImport(ctx: Context, id: string): Promise<One> {
    authorise(ctx, permission);
    return ctx.tx(async db => {
      const one = await find(db, id, true);
      if (one.status === 'checking') await store.changeImport(db, id, changed({ status: 'draft' }));
      if (one.status === 'running') {
        await store.changeImport(db, id, changed({ status: 'cancelled', finishedAt: ctx.now() }));
        await note(ctx, db, 'cancelled', one);
      }
      return find(db, id);
    });
  }

  /** Removes an import's file, rejected rows and history. What it wrote stays. */
  async function removeImport(ctx: Context, id: string): Promise<void> {
    authorise(ctx, permission);
    const file = await ctx.tx(async db => {
      const one = await findIdle(db, id);
      await store.removeImport(db, id);
      await note(ctx, db, 'removed', one);
      return one.file;
    });
    if (file !== null) await deleteFile(ctx.services.filesPath, ctx.workspace.id, file);
  }

  /** The rejected rows as CSV. Corrected there, it can be imported with the same mapping. */
  async function exportRejections(ctx: Context, id: string): Promise<AsyncGenerator<string>> {
    authorise(ctx, permission);
    const one = await ctx.tx(db => find(db, id));
    return rejectionLines(ctx, one, after =>
      ctx.tx(db => store.findRejections(db, id, after, REJECTIONS_PAGE)),
    );
  }

  return {
    listImports,
    getImport,
    uploadImport,
    previewImport,
    setMapping,
    prepareImport,
    startImport,
    cancelImport,
    removeImport,
    exportRejections,
  };
}

export type ImportActions<
  One extends TableImport & { readonly mapping: Mapping | null },
  Reason extends string,
  Mapping extends AnyMapping,
  Guess,
> = ReturnType<typeof createImportActions<One, Reason, Mapping, Guess>>;
