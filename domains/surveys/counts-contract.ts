import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';

// What the survey pages ask about responses. Implemented where those are: domains/feedback/receive.

const counts = z.object({
  /** Visitors before whom the survey stood; mail scanners, which run no scripts, are not among them. */
  opened: z.int(),
  /** Of them, those who answered something. */
  started: z.int(),
  /** Of them, those who sent it off. */
  finished: z.int(),
});

export const responseCountsContract = {
  ofAll: endpoint({
    method: 'GET',
    path: '/survey-counts',
    scope: 'workspace',
    permission: 'surveys.read',
    summary: 'Finished responses of every survey that has any',
    response: z.object({ surveys: z.array(z.object({ surveyId: z.string(), finished: z.int() })) }),
  }),
  ofOne: endpoint({
    method: 'GET',
    path: '/surveys/:id/counts',
    scope: 'workspace',
    permission: 'surveys.read',
    summary: 'How many opened, began and finished a survey, in all and by link',
    params: z.object({ id: z.uuid() }),
    response: counts.extend({ links: z.array(counts.extend({ linkId: z.string() })) }),
  }),
};
