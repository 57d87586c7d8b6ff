import type { Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { usedVersion } from '../learning/learning-store.ts';
import { pluggedSentiment } from '../plugs/transformer/plugged-sentiment.ts';
import { weightsVersion } from '../weights/weights-version.ts';
import type { ReadingModel } from './model-store.ts';

/** What texts of the workspace are read by now. */
export async function modelNow(ctx: Context, db: Db): Promise<ReadingModel> {
  return modelWith(ctx, await usedVersion(db, ctx.workspace.id));
}

/** The same with a layer that is known. */
export async function modelWith(ctx: Context, layer: number | undefined): Promise<ReadingModel> {
  const { textModels } = ctx.services;
  const plugged = (textModels === undefined ? [] : pluggedSentiment(textModels)).flatMap(
    ({ state, language, name }) => (state === 'plugged' && name !== null ? [[language, name] as const] : []),
  );
  return { base: await weightsVersion(), layer: layer ?? null, plugs: Object.fromEntries(plugged) };
}
