import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { surveySchema } from './model/survey-schema.ts';
import { wordingSchema } from './model/wording-schema.ts';

const id = z.object({ id: z.uuid() });

export const surveyStateSchema = z.enum(['draft', 'open', 'closed']);

const summarySchema = z.object({
  id: z.uuid(),
  /** What the staff call it; without one, the title. */
  name: z.string().optional(),
  title: wordingSchema,
  languages: z.array(z.string()),
  state: surveyStateSchema,
  archived: z.boolean(),
  /** Latest published; 0 before the first. */
  version: z.int(),
  /** Questions that ask something. */
  questions: z.int(),
  kinds: z.array(z.string()),
  touchpointId: z.string().optional(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});

const problemSchema = z.object({
  code: z.string(),
  question: z.string().optional(),
  language: z.string().optional(),
});

const surveyRecord = summarySchema.extend({
  revision: z.int(),
  draft: surveySchema,
  /** Whether the draft differs from what is published. */
  changed: z.boolean(),
  problems: z.array(problemSchema),
});

const read = { scope: 'workspace', permission: 'surveys.read' } as const;
const write = { scope: 'workspace', permission: 'surveys.write' } as const;
const publish = { scope: 'workspace', permission: 'surveys.publish' } as const;

export const surveysContract = {
  list: endpoint({
    ...read,
    method: 'GET',
    path: '/surveys',
    summary: 'All surveys, the last changed first',
    response: z.object({ surveys: z.array(summarySchema) }),
  }),
  kinds: endpoint({
    ...read,
    method: 'GET',
    path: '/survey-kinds',
    summary: 'Kinds of question, with the wording and settings a new one begins with, in every language',
    response: z.object({
      kinds: z.array(
        z.object({
          name: z.string(),
          group: z.enum(['score', 'choice', 'text', 'content']),
          title: wordingSchema,
          settings: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  }),
  templates: endpoint({
    ...read,
    method: 'GET',
    path: '/survey-templates',
    summary: 'Ready-made surveys',
    response: z.object({
      templates: z.array(
        z.object({ key: z.string(), name: wordingSchema, about: wordingSchema, kinds: z.array(z.string()) }),
      ),
    }),
  }),
  get: endpoint({
    ...read,
    method: 'GET',
    path: '/surveys/:id',
    summary: 'A survey with its draft, its revision and what keeps it from being published',
    params: id,
    response: surveyRecord,
  }),
  versions: endpoint({
    ...read,
    method: 'GET',
    path: '/surveys/:id/versions',
    summary: 'Published versions, newest first; they never change',
    params: id,
    response: z.object({
      versions: z.array(
        z.object({
          version: z.int(),
          publishedAt: z.string(),
          publishedBy: z.string(),
          definition: surveySchema,
        }),
      ),
    }),
  }),
  create: endpoint({
    ...write,
    method: 'POST',
    path: '/surveys',
    summary: 'Make a survey: empty, from a template, or from a definition',
    body: z.object({
      template: z.string().max(60).optional(),
      definition: surveySchema.optional(),
      /** Languages to offer, the first is the fallback; default: the workspace's own. */
      languages: z.array(z.string().max(10)).min(1).max(20).optional(),
    }),
    response: surveyRecord,
  }),
  saveDraft: endpoint({
    ...write,
    method: 'PUT',
    path: '/surveys/:id/draft',
    summary: 'Save the draft; refused with surveys.conflict when it is no longer at `revision`',
    params: id,
    body: z.object({ revision: z.int(), definition: surveySchema }),
    response: surveyRecord,
  }),
  publish: endpoint({
    ...publish,
    method: 'POST',
    path: '/surveys/:id/publish',
    summary: 'Publish the draft as the next version and open the survey',
    params: id,
    body: z.object({ revision: z.int() }),
    response: surveyRecord,
  }),
  close: endpoint({
    ...publish,
    method: 'POST',
    path: '/surveys/:id/close',
    summary: 'Take no new visitors; those under way may finish within a day',
    params: id,
    response: surveyRecord,
  }),
  reopen: endpoint({
    ...publish,
    method: 'POST',
    path: '/surveys/:id/reopen',
    summary: 'Take visitors again',
    params: id,
    response: surveyRecord,
  }),
  duplicate: endpoint({
    ...write,
    method: 'POST',
    path: '/surveys/:id/duplicate',
    summary: 'Make a new survey from this one’s draft',
    params: id,
    response: surveyRecord,
  }),
  archive: endpoint({
    ...write,
    method: 'POST',
    path: '/surveys/:id/archive',
    summary: 'Put a survey away and close it; its answers stay',
    params: id,
    response: surveyRecord,
  }),
  restore: endpoint({
    ...write,
    method: 'POST',
    path: '/surveys/:id/restore',
    summary: 'Bring an archived survey back, closed',
    params: id,
    response: surveyRecord,
  }),
};
