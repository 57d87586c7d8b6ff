import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { findLoad } from '../store.ts';

export interface DemoState {
  readonly seed: string;
  readonly customers: number;
  readonly loaded: number;
  readonly finished: boolean;
}

/** How the workspace's demo company was made and how far it is. @throws demo.notDemo (409) */
export async function showDemo(ctx: Context): Promise<DemoState> {
  authorise(ctx, 'demo.read');
  const load = await findLoad(ctx.services.systemPool, ctx.workspace.id);
  if (!load) throw fail.notDemo();
  return {
    seed: load.seed,
    customers: load.customers,
    loaded: load.loaded,
    finished: load.finishedAt !== null,
  };
}
