import type { Context } from '../../../platform/context.ts';
import { AppError } from '../../../platform/errors/app-error.ts';
import { fail } from '../../../platform/table-file/errors.ts';
import { createProgress } from '../../../platform/table-import/progress.ts';
import { compareCustomersBulk } from '../bulk-store.ts';
import type { CustomerImport, Findings, RejectedRow } from './import-record.ts';
import { readCustomers } from './read-customers.ts';
import { changeImport, findImport } from './store.ts';

const SHOWN = 50;
/** New keys remembered, so that a second row of the same customer does not count as another new one. */
const REMEMBERED = 1_000_000;

/**
 * Reads the whole file as `runImport` would, compares it with the customers who are there, and writes nothing but what
 * was found. Ends early when the import is cancelled.
 */
export async function checkImport(ctx: Context, importId: string): Promise<CustomerImport> {
  const one = await ctx.tx(db => findImport(db, importId));
  if (one === undefined) throw fail.importNotFound();
  if (one.status !== 'checking') return one;
  const progress = createProgress<CustomerImport>(ctx, 'customer-import.progress');
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
    const { code, params } = error;
    await ctx.tx(db => changeImport(db, importId, { status: 'failed', error: { code, params } }));
  }
  const after = await ctx.tx(db => findImport(db, importId));
  if (after === undefined) throw fail.importNotFound();
  await progress.end(after);
  return after;
}

async function findAll(
  ctx: Context,
  one: CustomerImport,
  goOn: (rows: number) => Promise<boolean>,
): Promise<Findings> {
  const [seen, completed] = [new Set<string>(), new Set<string>()];
  const shown: RejectedRow[] = [];
  const reasons = new Map<string, { reason: RejectedRow['reason']; column?: string; rows: number }>();
  let [rows, good, created, changed, rejected] = [0, 0, 0, 0, 0];
  let [withEmail, withPhone, withConsent] = [0, 0, 0];
  for await (const { last, items, rejections } of readCustomers(ctx, one, 0)) {
    rows = last;
    good += items.length;
    for (const { email, phone, consent } of items) {
      if (email !== undefined) withEmail++;
      if (phone !== undefined) withPhone++;
      if (consent !== undefined) withConsent++;
    }
    const found = await ctx.tx(db => compareCustomersBulk(db, items));
    created += addNew(seen, found.fresh);
    changed += addNew(completed, found.changed);
    rejected += rejections.length;
    shown.push(...rejections.slice(0, SHOWN - shown.length));
    for (const { reason, column } of rejections) {
      const counted = reasons.get(`${reason} ${column ?? ''}`);
      if (counted !== undefined) counted.rows++;
      else
        reasons.set(`${reason} ${column ?? ''}`, {
          reason,
          ...(column === undefined ? {} : { column }),
          rows: 1,
        });
    }
    if (!(await goOn(last))) break;
  }
  const byReason = [...reasons.values()].toSorted((a, b) => b.rows - a.rows).slice(0, 100);
  const unchanged = good - created - changed;
  const counts = { rows, created, changed, unchanged, rejected };
  return { ...counts, byReason, rejections: shown, withEmail, withPhone, withConsent };
}

/** How many of `some` were not met before. */
function addNew(met: Set<string>, some: ReadonlySet<string>): number {
  let count = 0;
  for (const one of some) {
    if (met.has(one)) continue;
    count++;
    if (met.size < REMEMBERED) met.add(one);
  }
  return count;
}
