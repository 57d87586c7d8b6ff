import { z } from 'zod';
import { defineKind } from '../kind.ts';

/** Words to read, nothing to answer: a greeting, an explanation, a thank-you. */
export const definition = defineKind<Record<string, never>>({
  name: 'statement',
  group: 'content',
  settings: z.object({}).strict(),
  wording: { name: 'kind.statement.name', about: 'kind.statement.about', title: 'kind.statement.title' },
  empty: () => ({}),
  wordings: () => [],
  problems: () => [],
  check: () => 'takesNoAnswer',
  operators: [],
  summary: () => ({ type: 'none' }),
  view: () => null,
});
