import type { FastifyRequest } from 'fastify';

/** Header in which better-auth finds the caller's address; never taken from outside. */
export const ADDRESS_HEADER = 'x-safar-address';

/**
 * Headers for better-auth: only what it needs. The origin is ours because requireSameOrigin has judged the real one
 * already, by the host the browser used, which behind a proxy or on a LAN differs from the configured origin.
 */
export function signInHeaders(request: FastifyRequest, origin: string): Headers {
  const headers = new Headers({ 'content-type': 'application/json', origin, [ADDRESS_HEADER]: request.ip });
  const { cookie } = request.headers;
  const agent = request.headers['user-agent'];
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (agent !== undefined) headers.set('user-agent', agent.slice(0, 400));
  return headers;
}
