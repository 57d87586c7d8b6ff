import type { Context } from '../../../platform/context.ts';
import { AppError } from '../../../platform/errors/app-error.ts';
import { filePath } from '../../../platform/files.ts';
import { findTouchpoints } from '../../journeys/server.ts';
import { fail } from '../../../platform/table-file/errors.ts';
import type { Findings, ImportRecord, RejectedRow } from './import-record.ts';
import { createProgress } from '../../../platform/table-import/progress.ts';
import { readDrafts, type DraftChunk } from './read-drafts.ts';
import { changeImport, findImport } from './store.ts';
import { touchpointIndex } from './touchpoint-index.ts';

const CHUNK = 5_000;
const SHOWN = 50;

/**
 * Reads the whole file as `runImport` would and writes nothing but what was found. Touchpoints that the mapping would
 * make count as there. Ends early when the import is cancelled.
 */
export async function checkImport(ctx: Context, importId: string): Promise<ImportRecord> {
  const one = await ctx.tx(db => findImport(db, importId));
  if (one === undefined) throw fail.importNotFound();
  if (one.status !== 'checking') return one;
  const progress = createProgress<ImportRecord>(ctx, 'import.progress');
  try {
    const findings = await findAll(ctx, one, async rows => {
      progress.tell({ ...one, position: rows });
      return (await ctx.tx(db => findImport(db, importId)))?.status === 'checking';
    });
    await ctx.tx(async db => {
      const now = await findImport(db, importId, true);
      if (now?.status === 'checking')
        await changeImport(db, importId, { status: 'checked', findings, total: findings.rows });
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
    await ctx.tx(db =>
      changeImport(db, importId, { status: 'failed', error: { code: error.code, params: error.params } }),
    );
  }
  const after = await ctx.tx(db => findImport(db, importId));
  if (after === undefined) throw fail.importNotFound();
  await progress.end(after);
  return after;
}

async function findAll(
  ctx: Context,
  one: ImportRecord,
  goOn: (rows: number) => Promise<boolean>,
): Promise<Findings> {
  const { mapping, file } = one;
  if (mapping === null) throw fail.mappingMissing();
  if (file === null) throw fail.fileGone();
  const touchpoints = new Map(touchpointIndex(await ctx.tx(db => findTouchpoints(db, true))));
  for (const { key, name } of mapping.newTouchpoints) {
    if (!touchpoints.has(key)) touchpoints.set(key, NEW_TOUCHPOINT).set(name.toLowerCase(), NEW_TOUCHPOINT);
  }
  const sum = createSum(one);
  const path = filePath(ctx.services.filesPath, ctx.workspace.id, file);
  const { timeZone } = ctx.workspace;
  for await (const chunk of readDrafts({
    path,
    reading: one.reading,
    mapping,
    timeZone,
    touchpoints,
    after: 0,
    size: CHUNK,
  })) {
    sum.add(chunk);
    if (!(await goOn(chunk.last))) break;
  }
  return sum.findings();
}

/** Stands for touchpoints that the run will make. */
const NEW_TOUCHPOINT = '00000000-0000-0000-0000-000000000000';

function createSum(one: ImportRecord): { add: (chunk: DraftChunk) => void; findings: () => Findings } {
  const reasons = new Map<string, { reason: RejectedRow['reason']; column?: string; rows: number }>();
  const places = new Map<string, number>();
  const shown: RejectedRow[] = [];
  let [rows, good, rejected, scores, withText, withCustomer] = [0, 0, 0, 0, 0, 0];
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  function addRejection(r: RejectedRow): void {
    rejected++;
    if (shown.length < SHOWN) shown.push(r);
    const key = `${r.reason} ${r.column ?? ''}`;
    const counted = reasons.get(key) ?? {
      reason: r.reason,
      ...(r.column === undefined ? {} : { column: r.column }),
      rows: 0,
    };
    counted.rows++;
    reasons.set(key, counted);
    if (r.reason !== 'touchpointUnknown' || r.column === undefined) return;
    const cell = (r.cells[one.columns.indexOf(r.column)] ?? '').trim().slice(0, 120);
    if (places.size < 1_000 || places.has(cell)) places.set(cell, (places.get(cell) ?? 0) + 1);
  }

  return {
    add({ last, drafts, rejections }) {
      rows = last;
      good += drafts.length;
      for (const draft of drafts) {
        scores += draft.scores.length;
        if (draft.text !== undefined) withText++;
        if (draft.customer !== undefined) withCustomer++;
        const at = draft.occurredAt.getTime();
        if (at < earliest) earliest = at;
        if (at > latest) latest = at;
      }
      rejections.forEach(addRejection);
    },
    findings: () => ({
      rows,
      good,
      rejected,
      byReason: [...reasons.values()].sort((a, b) => b.rows - a.rows).slice(0, 100),
      rejections: shown,
      scores,
      withText,
      withCustomer,
      earliest: good === 0 ? null : new Date(earliest).toISOString(),
      latest: good === 0 ? null : new Date(latest).toISOString(),
      unknownTouchpoints: [...places]
        .map(([cell, count]) => ({ cell, rows: count }))
        .sort((a, b) => b.rows - a.rows)
        .slice(0, 100),
    }),
  };
}
