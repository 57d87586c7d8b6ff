import type { SurveysKey } from '../questions/kind.ts';
import type { SurveyDefinition } from '../model/survey-definition.ts';

/** A ready-made survey; its words are catalogue keys, so it exists in every language at once. */
export interface SurveyTemplate {
  readonly key: string;
  readonly name: SurveysKey;
  readonly about: SurveysKey;
  readonly series: SurveyDefinition['series'];
  readonly pages: readonly (readonly TemplateQuestion[])[];
}

export interface TemplateQuestion {
  readonly kind: string;
  /** Default: the kind's own wording. */
  readonly title?: SurveysKey;
  readonly required?: boolean;
  /** Option key → wording, for choices. */
  readonly options?: Readonly<Record<string, SurveysKey>>;
  /** Labels of a scale's ends, where the kind's own do not fit. */
  readonly ends?: readonly [low: SurveysKey, high: SurveysKey];
  /** Other settings, over the kind's empty ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Asked only when the answer to the question at this place (counted from 0) holds. */
  readonly after?: {
    readonly question: number;
    readonly operator: 'atMost' | 'atLeast' | 'is' | 'isNot';
    readonly value: number | string;
  };
}
