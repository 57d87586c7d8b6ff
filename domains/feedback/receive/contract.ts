import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint.ts';

export const receiveContract = {
  receive: endpoint({
    method: 'POST',
    path: '/surveys/:token/responses',
    scope: 'public',
    summary: 'Hand in a finished response; the same key again changes nothing and gives the first id',
    params: z.object({ token: z.string().max(64) }),
    // Read by hand (readResponseBody): every response of every visitor comes through here.
    body: z.unknown(),
    response: z.object({ id: z.string(), duplicate: z.boolean() }),
    bodyLimit: 262_144,
    rateLimit: 600,
  }),
};
