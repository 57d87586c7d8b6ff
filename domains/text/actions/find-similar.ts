import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { rankSimilar, type ComparedText } from '../similar/rank-similar.ts';
import { findNearest } from '../similar/similar-analytics.ts';
import { selectFound, selectSignature } from '../similar/similar-store.ts';
import { usualRarity } from '../similar/usual-rarity.ts';
import { heldReadings } from './held-readings.ts';

/** Of the record's own language, and of each other one. */
const shown = 6;
const shownAbroad = 2;

/**
 * Texts that are nearest to a record's in meaning, in any language, nearest first, with why. Candidates come from the
 * signatures in the analytics store; what stands in Postgres now, inside the workspace's wall, decides.
 */
export async function findSimilar(ctx: Context, id: string) {
  authorise(ctx, 'text.read');
  authorise(ctx, 'feedback.read');
  const workspaceId = ctx.workspace.id;
  const { own, signature } = await ctx.tx(async db => ({
    own: (await heldReadings(db, workspaceId, [id]))[0],
    signature: await selectSignature(db, workspaceId, id),
  }));
  if (own === undefined) throw fail.notRead();
  if (signature === undefined) return [];
  const spoken = own.model.language;
  const [ids, rarity] = await Promise.all([
    findNearest(ctx.analytics, { id, signature, spoken }),
    usualRarity(ctx, spoken),
  ]);
  const { found, held } = await ctx.tx(async db => ({
    found: await selectFound(db, workspaceId, [id, ...ids]),
    held: await heldReadings(db, workspaceId, ids),
  }));
  const texts = new Map(found.map(one => [one.id, one]));
  const compared = [own, ...held].flatMap((one): ComparedText[] => {
    const text = texts.get(one.feedbackId)?.text;
    return text === undefined
      ? []
      : [{ id: one.feedbackId, text, language: one.model.language, held: one.held }];
  });
  const [source, ...candidates] = compared;
  if (source?.id !== id) throw fail.notRead();
  const byId = new Map(candidates.map(one => [one.id, one]));
  const left = new Map<string, number>();
  return rankSimilar(source, candidates, rarity).flatMap(similar => {
    const one = byId.get(similar.id);
    const record = texts.get(similar.id);
    if (one === undefined || record === undefined) return [];
    const room = left.get(one.language) ?? (one.language === source.language ? shown : shownAbroad);
    left.set(one.language, room - 1);
    if (room <= 0) return [];
    return [
      {
        feedbackId: similar.id,
        text: one.text,
        language: one.language,
        channel: record.channel,
        occurredAt: new Date(record.occurred).toISOString(),
        sentiment: one.held.label,
        likeness: similar.likeness,
        themes: [...similar.themes],
        words: [...similar.words],
      },
    ];
  });
}
