import { z } from 'zod';
import type { Read, Say, SettingsProblem, SettingsWording } from '../questions/kind.ts';
import { otherKey, type AnswerProblem, type GivenAnswer } from './answer.ts';
import type { Wording } from './survey-definition.ts';
import { wordingSchema } from './wording-schema.ts';

export interface Option {
  /** Stable; answers and figures are kept under it. */
  readonly key: string;
  readonly label: Wording;
}

/** What single and multiple choice share. */
export interface ChoiceSettings {
  readonly options: readonly Option[];
  /** Offers "Other" with a text box. */
  readonly other: boolean;
  /** Shows the options in an order of chance for every visitor ("Other" stays last). */
  readonly shuffle: boolean;
}

/** What the visitor's choice widgets get. */
export interface ChoiceView {
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly other: boolean;
  readonly shuffle: boolean;
  readonly min?: number;
  readonly max?: number;
}

export const maxOtherLength = 500;

export const choiceSettings = {
  options: z
    .array(z.object({ key: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/), label: wordingSchema }))
    .max(100),
  other: z.boolean(),
  shuffle: z.boolean(),
};

/** Two options to begin with: an empty choice teaches nothing. */
export function emptyChoice(say: Say): ChoiceSettings {
  return {
    options: [
      { key: 'a', label: say('choice.first') },
      { key: 'b', label: say('choice.second') },
    ],
    other: false,
    shuffle: false,
  };
}

export function choiceWordings({ options }: ChoiceSettings): SettingsWording[] {
  return options.map(({ key, label }) => ({
    path: `options.${key}`,
    label: 'editor.option',
    wording: label,
  }));
}

export function choiceProblems({ options, other }: ChoiceSettings): SettingsProblem[] {
  const keys = options.map(option => option.key);
  const problems: SettingsProblem[] = [];
  if (keys.length + (other ? 1 : 0) < 2) problems.push('tooFewOptions');
  if (new Set(keys).size < keys.length || keys.includes(otherKey)) problems.push('sameOption');
  return problems;
}

/** Whether every chosen key is offered and the text of "Other" is short enough. */
export function checkChosen(
  settings: ChoiceSettings,
  chosen: readonly string[],
  { other }: GivenAnswer,
): AnswerProblem | undefined {
  for (const key of chosen)
    if (!(key === otherKey ? settings.other : settings.options.some(option => option.key === key)))
      return 'notAnOption';
  if (new Set(chosen).size < chosen.length) return 'notAnOption';
  return other !== undefined && other.length > maxOtherLength ? 'tooLong' : undefined;
}

/** Keys in the order they are shown in figures. */
export function optionKeys({ options, other }: ChoiceSettings): string[] {
  return [...options.map(option => option.key), ...(other ? [otherKey] : [])];
}

export function choiceView({ options, other, shuffle }: ChoiceSettings, read: Read): ChoiceView {
  return { options: options.map(({ key, label }) => ({ key, label: read(label) })), other, shuffle };
}
