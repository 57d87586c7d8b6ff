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
} from '../../model/choice.ts';
import { defineKind } from '../kind.ts';

/** One of several options, perhaps with "Other". The answer is the option's key. */
export const definition = defineKind<ChoiceSettings>({
  name: 'single-choice',
  group: 'choice',
  settings: z.object(choiceSettings),
  wording: {
    name: 'kind.single-choice.name',
    about: 'kind.single-choice.about',
    title: 'kind.single-choice.title',
  },
  empty: emptyChoice,
  wordings: choiceWordings,
  problems: choiceProblems,
  check: (settings, answer) =>
    typeof answer.value === 'string' ? checkChosen(settings, [answer.value], answer) : 'notAnOption',
  operators: ['is', 'isNot', 'answered'],
  summary: settings => ({ type: 'choices', options: optionKeys(settings), many: false }),
  toText: (_, { other }) => other?.trim() || undefined,
  view: choiceView,
});
