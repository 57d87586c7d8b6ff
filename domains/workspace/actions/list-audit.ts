import { authorise, type Context } from '../../../platform/context.ts';
import { listAudit as listRows, type AuditEntry, type AuditFilter } from '../audit-store.ts';

/** One page of the trail, newest first, and whether older entries follow. */
export async function listAudit(
  ctx: Context,
  filter: AuditFilter,
): Promise<{ readonly entries: AuditEntry[]; readonly more: boolean }> {
  authorise(ctx, 'audit.read');
  const rows = await ctx.tx(db => listRows(db, ctx.workspace.id, { ...filter, limit: filter.limit + 1 }));
  return { entries: rows.slice(0, filter.limit), more: rows.length > filter.limit };
}
