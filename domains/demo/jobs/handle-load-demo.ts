import type { Context } from '../../../platform/context.ts';
import { AppError } from '../../../platform/errors/app-error.ts';
import { loadDemo } from '../actions/load-demo.ts';

export async function handle(ctx: Context): Promise<void> {
  try {
    await loadDemo(ctx.services, ctx.workspace.id);
  } catch (error) {
    // Removed while it was being loaded: there is nothing left to do.
    if (!(error instanceof AppError && error.code === 'demo.notDemo')) throw error;
  }
}
