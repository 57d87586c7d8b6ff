import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import type { LanguageModel } from '../../../platform/services.ts';
import { addressOfEndpoint } from '../plugs/endpoint/address-of.ts';
import { endpointOf } from '../plugs/endpoint/endpoint-of.ts';
import type { summaryContract } from '../summary-contract.ts';
import { understandApart } from '../reading/understand-apart.ts';
import { agreeing } from '../summary/agreeing.ts';
import { chooseSentences, type ChosenSentence } from '../summary/choose-sentences.ts';
import { shownPart } from '../summary/masked-part.ts';
import { subjectOf } from '../summary/subject-of.ts';
import { findLatestWritten, type Written } from '../summary/summary-store.ts';
import { textsOfTheme, type ThemeTexts } from '../summary/theme-texts.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';

export type ThemeSummary = z.output<(typeof summaryContract)['themeSummary']['response']>;
type Query = Readonly<Record<string, unknown>>;

const sentences = 5;
/** So many times as many are looked at: some do not feel as their text does. */
const spares = 3;

/** A theme in a few sentences of those who wrote, and what a model wrote about the same question since yesterday. */
export async function getThemeSummary(ctx: Context, key: string, query: Query): Promise<ThemeSummary> {
  authorise(ctx, 'text.read');
  authorise(ctx, 'feedback.read');
  const found = await textsOfTheme(ctx, key, query);
  const { endpoint, written } = await ctx.tx(async db => {
    const endpoint = await endpointOf(ctx, db);
    if (endpoint === undefined) return { endpoint, written: undefined };
    const subject = subjectOf(key, query);
    return {
      endpoint,
      written: await findLatestWritten(db, ctx.workspace.id, subject, endpoint.model, ctx.now()),
    };
  });
  return presentSummary(ctx, found, endpoint, written);
}

/** Whether so few wrote that a sentence would show who said it. */
export function isWithheld(ctx: Context, { texts }: ThemeTexts): boolean {
  return texts.length < Math.max(1, ctx.workspace.anonymityThreshold);
}

/** Sentences that stand for all, each of them feeling as those do that it stands for. */
async function standingFor(ctx: Context, { texts }: ThemeTexts): Promise<readonly ChosenSentence[]> {
  const originals = new Map(texts.map(one => [one.id, one.text]));
  const chosen = chooseSentences(texts, sentences * spares);
  const current = await ctx.tx(db => currentTaxonomy(db, ctx.workspace.id));
  const read = await understandApart(
    current,
    chosen.map(({ id, span }) => ({ text: originals.get(id)?.slice(...span) ?? '', language: undefined })),
  );
  const counts = { neg: 0, mixed: 0, neu: 0, pos: 0 };
  for (const { sentiment } of texts) counts[sentiment]++;
  return agreeing(
    chosen,
    read.map(one => one.probabilities),
    counts,
    sentences,
  );
}

export async function presentSummary(
  ctx: Context,
  found: ThemeTexts,
  endpoint: LanguageModel | undefined,
  written: Written | undefined,
  problem: ThemeSummary['problem'] = null,
): Promise<ThemeSummary> {
  const { texts, more, people } = found;
  const withheld = isWithheld(ctx, found);
  const originals = new Map(texts.map(one => [one.id, one.text]));
  const chosen = withheld ? [] : await standingFor(ctx, found);
  return {
    texts: texts.length,
    more,
    withheld,
    chosen: chosen.map(({ id, span, sentiment }) => ({
      feedbackId: id,
      span: [...span],
      text: shownPart(originals.get(id) ?? '', span, people.get(id)),
      sentiment,
    })),
    endpoint: endpoint === undefined ? null : addressOfEndpoint(endpoint),
    written:
      withheld || written === undefined
        ? null
        : {
            model: written.model,
            madeAt: written.madeAt.toISOString(),
            sentences: written.sentences.map(({ text, cites }) => ({ text, cites: [...cites] })),
            dropped: written.dropped,
          },
    problem,
  };
}
