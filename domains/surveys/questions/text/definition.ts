import { z } from 'zod';
import type { Wording } from '../../model/survey-definition.ts';
import { wordingSchema } from '../../model/wording-schema.ts';
import { defineKind } from '../kind.ts';

export interface TextSettings {
  /** One line, or a box that grows. */
  readonly long: boolean;
  /** Characters. */
  readonly maxLength: number;
  readonly placeholder: Wording;
}

/** What the visitor's text widget gets. */
export interface TextView {
  readonly long: boolean;
  readonly max: number;
  readonly placeholder: string;
}

/** The customer's own words. */
export const definition = defineKind<TextSettings>({
  name: 'text',
  group: 'text',
  settings: z.object({
    long: z.boolean(),
    maxLength: z.int().min(1).max(10_000),
    placeholder: wordingSchema,
  }),
  wording: { name: 'kind.text.name', about: 'kind.text.about', title: 'kind.text.title' },
  empty: () => ({ long: true, maxLength: 2000, placeholder: {} }),
  wordings: ({ placeholder }) => [
    { path: 'placeholder', label: 'editor.placeholder', wording: placeholder, optional: true },
  ],
  problems: () => [],
  check: ({ maxLength }, { value }) =>
    typeof value !== 'string' ? 'notText' : value.length > maxLength ? 'tooLong' : undefined,
  operators: ['answered'],
  summary: () => ({ type: 'texts' }),
  toText: (_, { value }) => (typeof value === 'string' && value.trim()) || undefined,
  view: ({ long, maxLength, placeholder }, read): TextView => ({
    long,
    max: maxLength,
    placeholder: read(placeholder),
  }),
});
