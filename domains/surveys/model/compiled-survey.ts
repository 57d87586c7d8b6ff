import type { Answer, FeedbackDraft, Score } from '../../../platform/feedback-draft.ts';
import type { QuestionKind } from '../questions/kind.ts';
import type { AnswerProblem, GivenAnswer } from './answer.ts';
import { kindOf } from './kinds.ts';
import { shownQuestions } from './show-rule.ts';
import type { Question, SurveyDefinition } from './survey-definition.ts';

/** A published survey made ready for checking many responses: every lookup is done once. */
export interface CompiledSurvey {
  readonly definition: SurveyDefinition;
  readonly order: readonly CompiledQuestion[];
  readonly byId: ReadonlyMap<string, CompiledQuestion>;
  /** False when no question has a condition, so that nobody need work out what was shown. */
  readonly conditional: boolean;
}

interface CompiledQuestion {
  readonly question: Question;
  readonly kind: QuestionKind;
  readonly settings: unknown;
}

/** Prepares a valid definition. Questions of a kind this installation lacks are left out. */
export function compileSurvey(definition: SurveyDefinition): CompiledSurvey {
  const order = definition.pages
    .flatMap(page => page.questions)
    .flatMap(question => {
      const kind = kindOf(question.kind);
      const parsed = kind?.settings.safeParse(question.settings);
      return kind && parsed?.success ? [{ question, kind, settings: parsed.data }] : [];
    });
  return {
    definition,
    order,
    byId: new Map(order.map(compiled => [compiled.question.id, compiled])),
    conditional: order.some(({ question }) => question.showIf),
  };
}

export type Refusal = { readonly question: string; readonly problem: AnswerProblem };

/**
 * Checks a response. `finished` also wants every required question that was shown to be answered; a partial
 * one may lack any. Answers to questions that the others hide are dropped (the visitor went back and changed
 * their mind), empty texts and empty choices count as not answered.
 */
export function checkAnswers(
  survey: CompiledSurvey,
  given: readonly GivenAnswer[],
  finished: boolean,
): { readonly answers: readonly GivenAnswer[]; readonly refusals: readonly Refusal[] } {
  const byId = new Map<string, GivenAnswer>();
  const refusals: Refusal[] = [];
  const refuse = (question: string, problem: AnswerProblem) => refusals.push({ question, problem });

  for (const answer of given) {
    const compiled = survey.byId.get(answer.question);
    if (!compiled) refuse(answer.question, 'unknownQuestion');
    else if (byId.has(answer.question)) refuse(answer.question, 'twice');
    else if (!isEmpty(answer)) {
      const problem = compiled.kind.check(compiled.settings, answer);
      if (problem) refuse(answer.question, problem);
      else byId.set(answer.question, answer);
    }
  }
  const shown =
    survey.conditional &&
    shownQuestions(
      survey.order.map(({ question }) => question),
      id => byId.get(id)?.value,
    );
  const answers: GivenAnswer[] = [];
  for (const { question, kind } of survey.order) {
    if (shown && !shown.has(question.id)) continue;
    const answer = byId.get(question.id);
    if (answer) answers.push(answer);
    else if (finished && question.required && kind.group !== 'content') refuse(question.id, 'required');
  }
  return { answers, refusals };
}

function isEmpty({ value, other }: GivenAnswer): boolean {
  if (Array.isArray(value)) return !value.length && !other;
  return typeof value === 'string' && !value.trim();
}

/** The scores that checked answers stand for, each on its stated scale. */
export function scoresOf(survey: CompiledSurvey, answers: readonly GivenAnswer[]): Score[] {
  const { series } = survey.definition;
  return answers.flatMap(answer => {
    const compiled = survey.byId.get(answer.question);
    const score = compiled?.kind.toScore?.(compiled.settings, answer);
    if (!compiled || !score) return [];
    const { id, wording, touchpointId } = compiled.question;
    return [{ ...score, question: id, wording, series, ...(touchpointId && { touchpointId }) }];
  });
}

/** A finished response whose answers passed `checkAnswers`. */
export interface CheckedResponse extends Pick<
  FeedbackDraft,
  'key' | 'channel' | 'occurredAt' | 'customer' | 'language' | 'touchpointId'
> {
  readonly surveyId: string;
  readonly surveyVersion: number;
  readonly answers: readonly GivenAnswer[];
  readonly attributes?: FeedbackDraft['attributes'];
}

/** What a finished response becomes: the one record. Its source is the survey, its key the response's. */
export function draftOf(survey: CompiledSurvey, response: CheckedResponse): FeedbackDraft {
  const { answers: given, attributes = {}, touchpointId, ...rest } = response;
  const said: string[] = [];
  const answers: Answer[] = [];
  for (const answer of given) {
    const compiled = survey.byId.get(answer.question);
    if (!compiled) continue;
    const text = compiled.kind.toText?.(compiled.settings, answer);
    if (text) said.push(text);
    answers.push({ ...answer, kind: compiled.kind.name });
  }
  const about = touchpointId ?? survey.definition.touchpointId;
  return {
    ...rest,
    source: `survey:${response.surveyId}`,
    ...(about && { touchpointId: about }),
    scores: scoresOf(survey, given),
    answers,
    ...(said.length && { text: said.join('\n') }),
    attributes,
  };
}
