import type { Context } from '../context.ts';
import type { TableImport } from './import-record.ts';

/** How often open pages are told. */
const EVERY_MS = 400;

export interface Progress<One extends TableImport> {
  readonly tell: (now: One) => void;
  readonly end: (now: One) => Promise<void>;
}

/** Tells open pages how far an import has come, by the live event `name`, now and then and at its end. */
export function createProgress<One extends TableImport>(ctx: Context, name: string): Progress<One> {
  let told = 0;
  async function publish({ id, position, rejected, total, status }: One): Promise<void> {
    const payload = { id, position, rejected, total, status };
    await ctx.services.live.publish(ctx.workspace.id, { name, payload });
  }
  return {
    tell(now) {
      if (Date.now() - told < EVERY_MS) return;
      told = Date.now();
      publish(now).catch(error => ctx.log.warn({ err: error }, 'progress was not told'));
    },
    end: publish,
  };
}
