import { authorise, type Context } from '../../../platform/context.ts';
import { listAttributes as listRows, type AttributeName } from '../store.ts';

/** Newest customers looked at, and values offered of each name. */
const SAMPLE = 2_000;
const VALUES = 12;

/** What customers can be filtered by. */
export async function listAttributes(ctx: Context): Promise<AttributeName[]> {
  authorise(ctx, 'customers.read');
  return ctx.tx(db => listRows(db, SAMPLE, VALUES));
}
