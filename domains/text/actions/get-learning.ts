import { authorise, type Context } from '../../../platform/context.ts';
import { isLearnt } from '../learning/is-learnt.ts';
import { correctionsNow, findLayer, hasRunSince } from '../learning/learning-store.ts';
import { weightsVersion } from '../weights/weights-version.ts';

/** Texts that would be read otherwise, below which it is not worth reading all again. */
const leastChange = 0.005;

/** What was learnt from corrections, and whether texts read before it are still as they were. */
export async function getLearning(ctx: Context) {
  authorise(ctx, 'text.read');
  const base = await weightsVersion();
  return ctx.tx(async db => {
    const layer = await findLayer(db, ctx.workspace.id);
    const { fingerprint } = await correctionsNow(db, ctx.workspace.id);
    const isLearning = !isLearnt(layer, { fingerprint, base });
    if (layer === undefined) return { layer: null, isLearning };
    const { version, enabled, trainedAt, changedAt, summary } = layer;
    const differs = (summary.changes ?? 0) > leastChange || summary.themes.some(one => one.isUsed);
    return {
      isLearning,
      layer: {
        version,
        enabled,
        trainedAt: trainedAt.toISOString(),
        offersRun: differs && !(await hasRunSince(db, ctx.workspace.id, changedAt)),
        texts: summary.texts,
        changes: summary.changes,
        languages: [...summary.languages],
        themes: [...summary.themes],
        words: [...summary.words],
        curve: { isByChance: summary.curve.isByChance, points: [...summary.curve.points] },
      },
    };
  });
}
