import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { countWaiting } from '../../text/server.ts';
import { judgeDays } from '../actions/judge-days.ts';

/** It waits for texts to be read in short turns, so that a server can stop; after so many it judges by what is read. */
const turnMs = 2_000;
const mostTries = 450;

const payloadSchema = z.object({ tries: z.int() });

export async function handle(ctx: Context, payload: unknown): Promise<void> {
  const { tries } = payloadSchema.parse(payload);
  const waiting = await ctx.tx(db => countWaiting(db, ctx.workspace.id));
  if (waiting > 0 && tries < mostTries) {
    await sleep(turnMs);
    await ctx.tx(db => ctx.emit(db, { name: 'problems.asked', payload: { tries: tries + 1 } }));
    ctx.services.wake();
    return;
  }
  await judgeDays(ctx);
}
