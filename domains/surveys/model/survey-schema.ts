import { z } from 'zod';
import { languages, type LanguageCode } from '../../../languages/registry.gen.ts';
import { wordingSchema } from './wording-schema.ts';

const languageCodes = Object.keys(languages) as [LanguageCode, ...LanguageCode[]];

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/);

const showRule = z.object({
  match: z.enum(['all', 'any']),
  conditions: z
    .array(
      z.object({
        question: id,
        operator: z.enum(['answered', 'is', 'isNot', 'atLeast', 'atMost']),
        value: z.union([z.number(), z.string().max(40)]).exactOptional(),
      }),
    )
    .max(20),
});

const question = z.object({
  id,
  kind: z.string().max(40),
  title: wordingSchema,
  help: wordingSchema.exactOptional(),
  required: z.boolean().exactOptional(),
  touchpointId: z.uuid().exactOptional(),
  showIf: showRule.exactOptional(),
  wording: z.int().min(1),
  settings: z.record(z.string(), z.unknown()),
});

/**
 * The shape of a survey, finished or not: what autosave accepts. Whether it may be published is for
 * `surveyProblems` to say. Settings are left to the kinds.
 */
export const surveySchema = z.object({
  languages: z.array(z.enum(languageCodes)).min(1),
  name: z.string().max(200).exactOptional(),
  title: wordingSchema,
  pages: z.array(z.object({ id, questions: z.array(question).max(200) })).max(100),
  thanks: wordingSchema,
  series: z.enum(['relational', 'transactional']),
  touchpointId: z.uuid().exactOptional(),
  theme: z.object({ accent: z.string().regex(/^#[0-9a-f]{6}$/i) }),
});
