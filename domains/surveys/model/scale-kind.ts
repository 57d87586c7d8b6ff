import { z } from 'zod';
import type { ScoreMetric } from '../../../platform/feedback-draft.ts';
import type { QuestionKind, SurveysKey } from '../questions/kind.ts';
import type { Wording } from './survey-definition.ts';
import { wordingSchema } from './wording-schema.ts';

/** How the points of a scale look: plain numbers, faces from sad to glad, or stars filled up to the point. */
export type ScaleStyle = 'numbers' | 'faces' | 'stars';

export interface ScaleSettings {
  /** What the two ends mean. */
  readonly low: Wording;
  readonly high: Wording;
  readonly style: ScaleStyle;
  /** Number of points, when the kind lets one choose. */
  readonly points?: number | undefined;
}

/** What the visitor's scale widget gets. The low end always stands where reading begins. */
export interface ScaleView {
  readonly min: number;
  readonly max: number;
  readonly low: string;
  readonly high: string;
  readonly style: ScaleStyle;
}

interface Scale {
  readonly name: string;
  readonly metric: ScoreMetric;
  readonly min: number;
  readonly max: number;
  /** Which end is good for the company. Kept with every score; nothing is ever flipped. */
  readonly good: 'high' | 'low';
  readonly styles: readonly [ScaleStyle, ...ScaleStyle[]];
  /** Fewest and most points, when the editor may choose; `max` is then the default. */
  readonly points?: { readonly fewest: number; readonly most: number };
  readonly wording: QuestionKind['wording'] & { readonly low: SurveysKey; readonly high: SurveysKey };
}

/** A kind whose answer is one whole number on a scale. */
export function scaleKind(scale: Scale): QuestionKind<ScaleSettings> {
  const top = (settings: ScaleSettings) => settings.points ?? scale.max;
  return {
    name: scale.name,
    group: 'score',
    settings: z.object({
      low: wordingSchema,
      high: wordingSchema,
      style: z.enum(scale.styles),
      points: scale.points
        ? z.int().min(scale.points.fewest).max(scale.points.most).optional()
        : z.undefined().optional(),
    }),
    wording: scale.wording,
    empty: say => ({
      low: say(scale.wording.low),
      high: say(scale.wording.high),
      style: scale.styles[0],
      ...(scale.points && { points: scale.max }),
    }),
    wordings: ({ low, high }) => [
      { path: 'low', label: 'editor.low', wording: low },
      { path: 'high', label: 'editor.high', wording: high },
    ],
    problems: () => [],
    check(settings, { value }) {
      if (typeof value !== 'number' || !Number.isInteger(value)) return 'notANumber';
      return value < scale.min || value > top(settings) ? 'outOfRange' : undefined;
    },
    operators: ['atMost', 'atLeast', 'is', 'answered'],
    summary: settings => ({
      type: 'score',
      metric: scale.metric,
      min: scale.min,
      max: top(settings),
      good: scale.good,
    }),
    toScore: (settings, { value }) =>
      typeof value === 'number'
        ? { metric: scale.metric, value, min: scale.min, max: top(settings), good: scale.good }
        : undefined,
    view: (settings, read): ScaleView => ({
      min: scale.min,
      max: top(settings),
      low: read(settings.low),
      high: read(settings.high),
      style: settings.style,
    }),
  };
}
