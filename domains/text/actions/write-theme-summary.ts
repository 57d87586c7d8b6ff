import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { endpointOf } from '../plugs/endpoint/endpoint-of.ts';
import { understandApart } from '../reading/understand-apart.ts';
import { askOnce, questionOf } from '../summary/ask-once.ts';
import { checkAnswer, turnsRound, type GivenText, type WrittenSentence } from '../summary/check-answer.ts';
import { chooseSentences } from '../summary/choose-sentences.ts';
import { maskedPart } from '../summary/masked-part.ts';
import { readAnswer } from '../summary/read-answer.ts';
import { subjectOf } from '../summary/subject-of.ts';
import { findWritten, keepWritten, type Written } from '../summary/summary-store.ts';
import { textsOfTheme, type ThemeTexts } from '../summary/theme-texts.ts';
import { givenFrom, summaryRequest } from '../summary/write-request.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';
import { isWithheld, presentSummary, type ThemeSummary } from './get-theme-summary.ts';

/** Sentences that are sent, at most. */
const mostGiven = 40;
/** What many say in nearly the same words is sent as often: that tells the model that many say it. */
const mostAlike = 0.95;

/**
 * Has the endpoint that the workspace switched on write a summary of a theme, from masked sentences that stand for all; kept
 * until one of its texts changes. When there is no answer, or nothing of it holds, `problem` says so.
 */
export async function writeThemeSummary(
  ctx: Context,
  key: string,
  query: Readonly<Record<string, unknown>>,
): Promise<ThemeSummary> {
  authorise(ctx, 'text.summarise');
  authorise(ctx, 'feedback.read');
  const endpoint = await ctx.tx(db => endpointOf(ctx, db));
  if (endpoint === undefined) throw fail.endpointOff();
  const found = await textsOfTheme(ctx, key, query);
  if (isWithheld(ctx, found)) return presentSummary(ctx, found, endpoint, undefined);
  const given = givenOf(found);
  const messages = summaryRequest(given);
  const hash = questionOf(endpoint, messages);
  const before = await ctx.tx(db => findWritten(db, ctx.workspace.id, hash));
  if (before !== undefined) return presentSummary(ctx, found, endpoint, before);
  const answer = await askOnce(endpoint, messages);
  if (!answer.ok) {
    const { problem, detail } = answer;
    ctx.log.warn({ problem, detail }, 'the language model did not write a summary');
    return presentSummary(ctx, found, endpoint, undefined, problem);
  }
  const { kept, dropped } = await checked(ctx, answer.text, given);
  if (kept.length === 0) return presentSummary(ctx, found, endpoint, undefined, 'nothingHolds');
  const written: Written = { model: endpoint.model, madeAt: ctx.now(), sentences: kept, dropped };
  const subject = subjectOf(key, query);
  await ctx.tx(async db => {
    // Switched off meanwhile: nothing of it stays.
    if ((await endpointOf(ctx, db)) === undefined) return;
    await keepWritten(db, ctx.workspace.id, { hash, subject, feedback: given.map(one => one.id) }, written);
  });
  return presentSummary(ctx, found, endpoint, written);
}

/** What leaves the house: the sentences that stand for most, one of a text, masked. */
export function givenOf({ texts, people }: Pick<ThemeTexts, 'texts' | 'people'>): GivenText[] {
  const originals = new Map(texts.map(one => [one.id, one.text]));
  return givenFrom(
    chooseSentences(texts, mostGiven, mostAlike).map(({ id, span }) => ({
      id,
      text: maskedPart(originals.get(id) ?? '', span, people.get(id)),
    })),
  );
}

/** Sentences that what they cite can say, and does not say the opposite of. */
async function checked(
  ctx: Context,
  answer: string,
  given: readonly GivenText[],
): Promise<{ readonly kept: readonly WrittenSentence[]; readonly dropped: number }> {
  const { kept, dropped } = checkAnswer(readAnswer(answer), given);
  if (kept.length === 0) return { kept, dropped };
  const cited = given.filter(({ id }) => kept.some(({ cites }) => cites.includes(id)));
  const current = await ctx.tx(db => currentTaxonomy(db, ctx.workspace.id));
  const read = await understandApart(
    current,
    [...kept, ...cited].map(({ text }) => ({ text, language: undefined })),
  );
  const feltOf = new Map(cited.map(({ id }, at) => [id, read[kept.length + at]?.probabilities]));
  const holding = kept.filter(({ cites }, at) => {
    const own = read[at]?.probabilities;
    const sources = cites.map(id => feltOf.get(id)).filter(one => one !== undefined);
    return own === undefined || !turnsRound(own, sources);
  });
  return { kept: holding, dropped: dropped + kept.length - holding.length };
}
