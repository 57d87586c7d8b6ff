import type { Context } from '../../../platform/context.ts';
import { holdWorkspace } from '../../workspace/server.ts';
import { changeOf, type CountedText } from '../model/mention.ts';
import { heldReading } from '../model/reading.ts';
import { findTaxonomy } from '../taxonomy-store.ts';
import { insertMentions } from './mention-analytics.ts';
import { numberOfModel } from './model-store.ts';
import { knownThemes, type Plan } from './plan.ts';
import { lockReadings, putReadings, removeReadings, selectCorrections } from './reading-store.ts';
import { advanceRun } from './run-store.ts';
import { dropPlan, finishWaiting } from './waiting-store.ts';

/**
 * Does what a plan says: first the analytics store, once under the plan's name, then everything in Postgres at one
 * moment, the plan's end with it. Cut short at any point it is done again, and nothing is there twice.
 */
export async function carryOut(ctx: Context, plan: Plan): Promise<void> {
  const workspaceId = ctx.workspace.id;
  await ctx.tx(async db => {
    // A workspace that is being removed takes its plans with it; nothing may be written after that.
    if (!(await holdWorkspace(db))) return;
    await insertMentions(ctx.services.analytics, rowsOf(workspaceId, plan), plan.id);
    const ids = plan.readings.map(one => one.feedbackId);
    // A correction that came meanwhile keeps its place: none can be made while the readings are held.
    await lockReadings(db, workspaceId, ids);
    const corrections = await selectCorrections(db, workspaceId, ids);
    const published = await findTaxonomy(db, workspaceId, plan.taxonomyVersion);
    const isKnown = published === undefined ? () => true : knownThemes(published.taxonomy);
    const readings = plan.readings.map(one => ({
      ...one,
      held: heldReading(one.model, corrections.get(one.feedbackId) ?? new Map(), isKnown),
    }));
    const { readBy } = plan;
    const model = readBy && (await numberOfModel(db, workspaceId, readBy, ctx.now()));
    await putReadings(db, workspaceId, readings, model);
    // What went is unlearnt.
    if (await removeReadings(db, workspaceId, plan.gone))
      await ctx.emit(db, { name: 'text.corrected', payload: {} });
    if (plan.step !== undefined) await advanceRun(db, workspaceId, plan.step, model);
    await finishWaiting(db, workspaceId, plan.id);
    await dropPlan(db, workspaceId, plan.id);
  });
}

/** What the plan inserts into the analytics store. */
export function rowsOf(workspaceId: string, { back, readings, countedTo }: Plan) {
  const isCounted = ({ feedback }: CountedText) => countedTo === undefined || feedback <= countedTo;
  return changeOf(workspaceId, back.filter(isCounted), readings.map(one => one.counted).filter(isCounted));
}
