import type { Score } from '../../../platform/feedback-draft.ts';

/** A survey as edited and published; versions are immutable. Every text is per language. */
export interface SurveyDefinition {
  /** Languages offered, first is the fallback. */
  readonly languages: readonly string[];
  /** What the staff call it; visitors see the title. Default: the title. */
  readonly name?: string;
  readonly title: Wording;
  readonly pages: readonly SurveyPage[];
  readonly thanks: Wording;
  readonly series: Score['series'];
  /** Touchpoint that its scores are about, unless a question has its own. */
  readonly touchpointId?: string;
  readonly theme: { readonly accent: string };
}

/** Text per language code: { fa: '…', en: '…' }. */
export type Wording = Readonly<Record<string, string>>;

export interface SurveyPage {
  readonly id: string;
  readonly questions: readonly Question[];
}

/** Common part of every question; each kind's folder adds its own settings. */
export interface Question {
  /** Stable within the survey; answers are stored under it. */
  readonly id: string;
  /** Folder under domains/surveys/questions: 'nps', 'csat', 'ces1', 'ces2', 'rating', 'single-choice', 'multiple-choice', 'text', 'statement'. */
  readonly kind: string;
  readonly title: Wording;
  readonly help?: Wording;
  readonly required?: boolean;
  readonly touchpointId?: string;
  /** Asked only when it holds; without it, always. Refers to earlier questions only. */
  readonly showIf?: ShowRule;
  /** Grows when the title changes in a published survey: scores of two wordings are never trended together. */
  readonly wording: number;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** When a question is asked, by the answers before it. */
export interface ShowRule {
  readonly match: 'all' | 'any';
  readonly conditions: readonly Condition[];
}

export interface Condition {
  /** Id of an earlier question; without an answer to it the condition does not hold. */
  readonly question: string;
  readonly operator: Operator;
  /** Number for `atLeast` and `atMost`; number or option key for `is` and `isNot`; none for `answered`. */
  readonly value?: number | string;
}

export type Operator = 'answered' | 'is' | 'isNot' | 'atLeast' | 'atMost';
