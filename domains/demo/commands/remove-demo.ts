import type { CommandRun } from '../../../platform/module.ts';
import { removeDemo } from '../actions/remove-demo.ts';

/** `safar demo remove`: takes a demo company away with everything in it. */
export const run: CommandRun = async ({ ctx, print }) => {
  if (!ctx) throw new Error('safar demo remove needs a workspace');
  await removeDemo(ctx);
  print(`The demo company ${ctx.workspace.slug} has been removed.`);
  return { removed: ctx.workspace.slug };
};
