import type { Context } from '../../../platform/context.ts';
import type { ImportRecord } from './import-record.ts';

/** How often open pages are told. */
const EVERY_MS = 400;

/** Tells open pages how far an import has come ('import.progress'), now and then and at its end. */
export function createProgress(
  ctx: Context,
  importId: string,
): { tell: (now: ImportRecord) => void; end: (now: ImportRecord) => Promise<void> } {
  let told = 0;
  async function publish(now: ImportRecord): Promise<void> {
    const { position, recorded, duplicates, rejected, total, status } = now;
    const payload = { id: importId, position, recorded, duplicates, rejected, total, status };
    await ctx.services.live.publish(ctx.workspace.id, { name: 'import.progress', payload });
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
