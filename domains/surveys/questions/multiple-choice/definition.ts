import { z } from 'zod';
import {
  checkChosen,
  choiceProblems,
  choiceSettings,
  choiceView,
  choiceWordings,
  emptyChoice,
  optionKeys,
  type ChoiceSettings,
  type ChoiceView,
} from '../../model/choice.ts';
import { defineKind } from '../kind.ts';

export interface MultipleChoiceSettings extends ChoiceSettings {
  /** Fewest and most options an answer may have. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Any number of options, within bounds, perhaps with "Other". The answer is a list of keys. */
export const definition = defineKind<MultipleChoiceSettings>({
  name: 'multiple-choice',
  group: 'choice',
  settings: z.object({
    ...choiceSettings,
    min: z.int().min(1).max(100).optional(),
    max: z.int().min(1).max(100).optional(),
  }),
  wording: {
    name: 'kind.multiple-choice.name',
    about: 'kind.multiple-choice.about',
    title: 'kind.multiple-choice.title',
  },
  empty: emptyChoice,
  wordings: choiceWordings,
  problems(settings) {
    const { min = 1, max = Infinity } = settings;
    const impossible = min > max || min > optionKeys(settings).length;
    return [...choiceProblems(settings), ...(impossible ? (['bounds'] as const) : [])];
  },
  check(settings, answer) {
    if (!Array.isArray(answer.value)) return 'notAnOption';
    if (answer.value.length < (settings.min ?? 1)) return 'tooFew';
    if (answer.value.length > (settings.max ?? Infinity)) return 'tooMany';
    return checkChosen(settings, answer.value, answer);
  },
  operators: ['is', 'isNot', 'answered'],
  summary: settings => ({ type: 'choices', options: optionKeys(settings), many: true }),
  toText: (_, { other }) => other?.trim() || undefined,
  view: (settings, read): ChoiceView => ({
    ...choiceView(settings, read),
    ...(settings.min && { min: settings.min }),
    ...(settings.max && { max: settings.max }),
  }),
});
