import type { AnswerValue, GivenAnswer } from '../domains/surveys/model/answer.ts';
import { shownQuestions } from '../domains/surveys/model/show-rule.ts';
import type { VisitorQuestion, VisitorSurvey } from '../domains/surveys/model/visitor-survey.ts';

/** One person's way through a survey, as kept on their phone. */
export interface Visit {
  /** Names the response everywhere: partial saves and the finished one carry it, so nothing is recorded twice. */
  readonly key: string;
  version: number;
  language: string;
  /** Id of the page being read. */
  page?: string;
  answers: Record<string, GivenAnswer>;
  /** Grows with every change, so that a late partial save cannot undo a newer one. */
  changes: number;
  readonly startedAt: number;
  /** When it was sent off; it may wait for the line. */
  sentAt?: number;
  /** 'sending' until the server has it; then 'sent'. */
  state?: 'sending' | 'sent';
}

const place = (token: string) => `safar:${token}`;

/** The visit kept for this link, or a new one. A phone that keeps nothing still works until the page is closed. */
export function resumeVisit(survey: VisitorSurvey): Visit {
  try {
    const kept = JSON.parse(localStorage.getItem(place(survey.token)) ?? '') as Visit;
    if (kept.key && kept.answers) return kept;
  } catch {}
  return newVisit(survey);
}

export function newVisit({ version, language }: VisitorSurvey): Visit {
  let key = '';
  // Not randomUUID: pages opened without https do not have it.
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += (byte + 256).toString(16).slice(1);
  return { key, version, language, answers: {}, changes: 0, startedAt: Date.now() };
}

export function keepVisit(token: string, visit: Visit): void {
  try {
    localStorage.setItem(place(token), JSON.stringify(visit));
  } catch {}
}

/** Sets or takes back an answer. */
export function setAnswer(visit: Visit, question: string, value?: AnswerValue, other?: string): void {
  visit.changes++;
  if (value === undefined) delete visit.answers[question];
  else visit.answers[question] = other ? { question, value, other } : { question, value };
}

/** Questions that the answers so far call for, of all pages. */
export function shownIn(survey: VisitorSurvey, visit: Visit): (question: VisitorQuestion) => boolean {
  const all = survey.pages.reduce<VisitorQuestion[]>((list, page) => list.concat(page.questions), []);
  const shown = shownQuestions(all, id => visit.answers[id]?.value);
  return question => shown.has(question.id);
}

/** Answers to the questions that are shown. */
export function givenAnswers(survey: VisitorSurvey, visit: Visit): GivenAnswer[] {
  const isShown = shownIn(survey, visit);
  const given: GivenAnswer[] = [];
  for (const page of survey.pages)
    for (const question of page.questions) {
      const answer = visit.answers[question.id];
      if (answer && isShown(question)) given.push(answer);
    }
  return given;
}
