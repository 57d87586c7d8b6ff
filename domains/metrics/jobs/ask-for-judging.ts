import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import type { OutboxEvent } from '../../../platform/events/event.ts';
import { judgeDaysJob } from './judge-days.ts';

/** Days are judged when they are over: asking more often than this would find nothing new. */
const restMs = 10 * 60_000;
const asked = new Map<string, number>();

/** Sees to it that the days that have ended are judged; after feedback has come in no more often than needed. */
export async function askForJudging(ctx: Context, atOnce = false): Promise<void> {
  const now = Date.now();
  if (!atOnce && now - (asked.get(ctx.workspace.id) ?? 0) < restMs) return;
  asked.set(ctx.workspace.id, now);
  await ctx.services.jobs.enqueue(judgeDaysJob, ctx.workspace.id, { tries: 0 }, 'judge');
}

const askedSchema = z.object({ tries: z.int() });

/** Goes on waiting for texts to be read (handle-judge-days.ts). */
export async function askAgain(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  const tries = Math.max(...events.map(event => askedSchema.parse(event.payload).tries));
  await ctx.services.jobs.enqueue(judgeDaysJob, ctx.workspace.id, { tries }, 'judge');
}
