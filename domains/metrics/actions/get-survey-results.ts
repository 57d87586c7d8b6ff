import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { kindOf, otherKey, questionsOf, type Question, type SaidText } from '../../surveys/index.ts';
import { findSurvey, listSurveyVersions } from '../../surveys/server.ts';
import type { metricsContract } from '../contract.ts';
import type { Figure } from '../model/figure.ts';
import { summaryOf } from '../model/question-summary.ts';
import { daysOf } from '../model/range.ts';
import { mergeAll } from '../model/statistics.ts';
import { scaleOf } from '../model/strand.ts';
import { withholdSummary } from '../model/withhold-summary.ts';
import { readLatest, readQuestionCounts, type QuestionCounts } from '../results-analytics.ts';
import { readAvailableDays } from '../figures-analytics.ts';
import { readRows } from './read-rows.ts';
import { metricNamed, readingOf, type Reading } from './reading.ts';

type Query = z.output<(typeof metricsContract)['surveyResults']['query'] & {}>;
export type SurveyResults = z.output<(typeof metricsContract)['surveyResults']['response']>;

const latestTexts = 6;

/** Per question: its figures, distribution or counts, and the latest texts. Without dates: all there are. */
export async function getSurveyResults(ctx: Context, id: string, query: Query): Promise<SurveyResults> {
  authorise(ctx, 'figures.read');
  const reading = await wholeTimeUnlessAsked(ctx, query);
  const { range, filters, options } = reading;
  const [asked, counted, responses] = await Promise.all([
    questionsEverAsked(ctx, id),
    readQuestionCounts(ctx.analytics, id, filters, range),
    readResponses(ctx, id, reading),
  ]);
  const texts = await latestByQuestion(ctx, id, asked, counted, reading);
  return {
    survey: id,
    range: daysOf(range),
    responses,
    questions: asked.map(question => {
      const own = counted
        .filter(one => one.question === question.id && one.kind === question.kind)
        .sort(newestFirst);
      const strands = own
        .filter(one => one.of.size > 0)
        .map(({ strand, of }) => ({
          strand,
          figures: [...of].flatMap(([metric, statistics]) => {
            const scale = scaleOf(strand);
            return scale && metric.accepts(scale) ? [metric.estimate(statistics, options(strand))] : [];
          }),
        }));
      const spec = kindOf(question.kind)?.summary(question.settings) ?? { type: 'none' as const };
      return {
        question: question.id,
        kind: question.kind,
        title: question.title,
        settings: question.settings,
        summary: withholdSummary(
          summaryOf(spec, own, strands[0]?.figures ?? [], texts.get(question.id) ?? []),
          ctx.workspace.anonymityThreshold,
        ),
        strands,
      };
    }),
  };
}

async function readResponses(
  ctx: Context,
  id: string,
  { filters, range, options }: Reading,
): Promise<Figure> {
  const responses = metricNamed('responses');
  const rows = await readRows(ctx, {
    metrics: [responses],
    range,
    filters: { ...filters, values: { ...filters.values, survey: [id] } },
    by: [],
  });
  return responses.estimate(mergeAll(rows.map(row => row.of.get(responses) ?? {})), options());
}

function newestFirst(a: QuestionCounts, b: QuestionCounts): number {
  return b.strand.wording - a.strand.wording;
}

async function wholeTimeUnlessAsked(ctx: Context, query: Query): Promise<Reading> {
  const reading = readingOf(ctx, query);
  if (query.range ?? query.from ?? query.to) return reading;
  const all = await readAvailableDays(ctx.analytics);
  return all ? { ...reading, range: all } : reading;
}

/**
 * Questions of the latest version (or the draft), then those that only earlier versions had.
 * @throws surveys.notFound
 */
async function questionsEverAsked(ctx: Context, id: string): Promise<Question[]> {
  const versions = await listSurveyVersions(ctx, id);
  const draft = versions.length > 0 ? undefined : await ctx.tx(db => findSurvey(db, id));
  const definitions = draft ? [draft.draft] : versions.map(version => version.definition);
  const questions = new Map<string, Question>();
  for (const definition of definitions)
    for (const question of questionsOf(definition))
      if (!questions.has(question.id)) questions.set(question.id, question);
  return [...questions.values()].filter(question => kindOf(question.kind)?.group !== 'content');
}

/** Latest texts of text questions and of "Other", by question. */
async function latestByQuestion(
  ctx: Context,
  survey: string,
  asked: readonly Question[],
  counted: readonly QuestionCounts[],
  { filters, range }: Reading,
): Promise<ReadonlyMap<string, SaidText[]>> {
  const wanted = asked.flatMap(({ id, kind, settings }) => {
    const type = kindOf(kind)?.summary(settings).type;
    const option = type === 'texts' ? '' : type === 'choices' ? otherKey : undefined;
    const any = counted.some(one => one.question === id && one.counts.some(count => count.option === option));
    return option !== undefined && any ? [{ id, option }] : [];
  });
  const ids = await Promise.all(
    wanted.map(({ id, option }) =>
      readLatest(ctx.analytics, survey, id, option, filters, range, 2 * latestTexts),
    ),
  );
  const all = [...new Set(ids.flat())];
  const records = all.length === 0 ? [] : await ctx.tx(db => loadFeedback(ctx, db, all));
  const byId = new Map(records.map(record => [record.id, record]));
  return new Map(
    wanted.map(({ id }, i) => [
      id,
      (ids[i] ?? [])
        .flatMap((feedbackId): SaidText[] => {
          const record = byId.get(feedbackId);
          const answer = record?.answers.find(one => one.question === id);
          const text = answer?.other ?? (typeof answer?.value === 'string' ? answer.value : undefined);
          if (record === undefined || !text?.trim()) return [];
          const { language, occurredAt } = record;
          return [
            {
              feedbackId,
              text,
              occurredAt: occurredAt.toISOString(),
              ...(language !== undefined && { language }),
            },
          ];
        })
        .slice(0, latestTexts),
    ]),
  );
}
