import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import type { LanguageModel } from '../../../platform/services.ts';
import { addressOfEndpoint } from '../plugs/endpoint/address-of.ts';
import { endpointOf } from '../plugs/endpoint/endpoint-of.ts';
import type { summaryContract } from '../summary-contract.ts';
import { chooseSentences } from '../summary/choose-sentences.ts';
import { shownPart, withoutName } from '../summary/masked-part.ts';
import { subjectOf } from '../summary/subject-of.ts';
import { findLatestWritten, type Written } from '../summary/summary-store.ts';
import { textsOfTheme, type ThemeTexts } from '../summary/theme-texts.ts';

export type ThemeSummary = z.output<(typeof summaryContract)['themeSummary']['response']>;
type Query = Readonly<Record<string, unknown>>;

const sentences = 5;

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

export function presentSummary(
  ctx: Context,
  found: ThemeTexts,
  endpoint: LanguageModel | undefined,
  written: Written | undefined,
  problem: ThemeSummary['problem'] = null,
): ThemeSummary {
  const { texts, more, writers } = found;
  const withheld = isWithheld(ctx, found);
  const originals = new Map(texts.map(one => [one.id, one.text]));
  return {
    texts: texts.length,
    more,
    withheld,
    chosen: withheld
      ? []
      : chooseSentences(texts, sentences).map(({ id, span, sentiment }) => ({
          feedbackId: id,
          span: [...span],
          text: withoutName(shownPart(originals.get(id) ?? '', span), writers.get(id), '•••'),
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
