import type { Context } from '../../../platform/context.ts';
import type { FeedbackDraft } from '../../../platform/feedback-draft.ts';
import type { RowChunk } from '../../../platform/table-import/chunk-rows.ts';
import { createImportCheck } from '../../../platform/table-import/check-import.ts';
import { sumRejections } from '../../../platform/table-import/sum-rejections.ts';
import { findTouchpoints } from '../../journeys/server.ts';
import type { Findings, ImportRecord } from './import-record.ts';
import type { RejectionReason } from './model/read-row.ts';
import { readDrafts } from './read-drafts.ts';
import { importStore } from './store.ts';
import { touchpointIndex } from './touchpoint-index.ts';

/** Says what `runImport` would record. Touchpoints that the mapping would make count as there. */
export const checkImport = createImportCheck<ImportRecord, RejectionReason>({
  store: importStore,
  event: 'import.progress',
  findAll,
});

async function findAll(
  ctx: Context,
  one: ImportRecord,
  goOn: (rows: number) => Promise<boolean>,
): Promise<Findings> {
  const touchpoints = new Map(touchpointIndex(await ctx.tx(db => findTouchpoints(db, true))));
  for (const { key, name } of one.mapping?.newTouchpoints ?? []) {
    if (!touchpoints.has(key)) touchpoints.set(key, NEW_TOUCHPOINT).set(name.toLowerCase(), NEW_TOUCHPOINT);
  }
  const sum = createSum(one);
  for await (const chunk of readDrafts(ctx, one, touchpoints, 0)) {
    sum.add(chunk);
    if (!(await goOn(chunk.last))) break;
  }
  return sum.findings();
}

/** Stands for touchpoints that the run will make. */
const NEW_TOUCHPOINT = '00000000-0000-0000-0000-000000000000';

type Chunk = RowChunk<FeedbackDraft, RejectionReason>;

function createSum(one: ImportRecord): { add: (chunk: Chunk) => void; findings: () => Findings } {
  const refused = sumRejections<RejectionReason>();
  const places = new Map<string, number>();
  let [rows, good, scores, withText, withCustomer] = [0, 0, 0, 0, 0];
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  function addPlaces(rejections: Chunk['rejections']): void {
    for (const { reason, column, cells } of rejections) {
      if (reason !== 'touchpointUnknown' || column === undefined) continue;
      const cell = (cells[one.columns.indexOf(column)] ?? '').trim().slice(0, 120);
      if (places.size < 1_000 || places.has(cell)) places.set(cell, (places.get(cell) ?? 0) + 1);
    }
  }

  return {
    add({ last, items, rejections }) {
      rows = last;
      good += items.length;
      for (const draft of items) {
        scores += draft.scores.length;
        if (draft.text !== undefined) withText++;
        if (draft.customer !== undefined) withCustomer++;
        const at = draft.occurredAt.getTime();
        if (at < earliest) earliest = at;
        if (at > latest) latest = at;
      }
      refused.add(rejections);
      addPlaces(rejections);
    },
    findings: () => ({
      rows,
      good,
      ...refused.sum(),
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
