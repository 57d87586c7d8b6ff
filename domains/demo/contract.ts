import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';

/** The demo company is made by POST /api/v1/account/demo (workspace area); this is about one that is there. */
export const demoContract = {
  show: endpoint({
    method: 'GET',
    path: '/demo',
    scope: 'workspace',
    permission: 'demo.read',
    summary: 'How far the loading of this demo company is. Live messages: demo.progress.',
    response: z.object({
      seed: z.string(),
      customers: z.int(),
      /** Customers loaded so far. */
      loaded: z.int(),
      finished: z.boolean(),
    }),
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/demo',
    scope: 'workspace',
    permission: 'demo.remove',
    summary: 'Removes this demo company with everything in it.',
    response: z.object({ ok: z.literal(true) }),
  }),
};
