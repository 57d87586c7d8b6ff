import type { Context } from '../../../platform/context.ts';
import { loadDemo } from '../actions/load-demo.ts';

export async function handle(ctx: Context): Promise<void> {
  await loadDemo(ctx.services, ctx.workspace.id);
}
