import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createContext } from '../create-context.ts';
import { AppError } from '../errors/app-error.ts';
import type { Authentication } from './authentication.ts';
import type { Endpoint } from './endpoint.ts';
import type { ImplementedRoute } from './implement.ts';
import { parseInput } from './parse-input.ts';
import { requestLanguage } from './request-language.ts';
import type { ServerOptions } from './server-options.ts';

const prefixes = {
  workspace: '/api/v1/w/:workspace',
  account: '/api/v1/account',
  public: '/api/public',
} as const;
const publicRate = 120;

/** Full path of an endpoint with its scope's prefix. */
export function fullPath(endpoint: Endpoint): string {
  return prefixes[endpoint.scope] + endpoint.path;
}

/** Authenticate → authorise → parse → handle → answer, the same for every route. */
export function mountRoute(server: FastifyInstance, route: ImplementedRoute, options: ServerOptions): void {
  const { endpoint } = route;
  if (endpoint.scope === 'workspace' && endpoint.permission === undefined)
    throw new Error(`${route.name}: a workspace endpoint names its permission`);
  const handle = route.handle as (ctx: unknown, input: unknown) => Promise<unknown>;
  const limit = (endpoint.rateLimit ?? publicRate) * options.rateScale;
  server.route({
    method: endpoint.method,
    url: fullPath(endpoint),
    ...(endpoint.bodyLimit === undefined ? {} : { bodyLimit: endpoint.bodyLimit }),
    config: endpoint.scope === 'public' && limit > 0 ? { rateLimit: { max: limit, timeWindow: 60_000 } } : {},
    handler: async (request, reply) => {
      const ctx = await contextOf(request, endpoint, options);
      const input = parseInput(endpoint, request);
      const result = await handle(ctx, { ...input, request, reply });
      if (reply.sent || endpoint.stream === true) return reply;
      const body = JSON.stringify(result ?? {});
      reply.type('application/json; charset=utf-8');
      return endpoint.method === 'GET' ? reply.compress(body) : body;
    },
  });
}

async function contextOf(
  request: FastifyRequest,
  endpoint: Endpoint,
  options: ServerOptions,
): Promise<unknown> {
  const { services, authentication } = options;
  if (endpoint.scope === 'workspace') return workspaceContext(request, endpoint, authentication, options);
  const user = endpoint.scope === 'account' ? await authentication.userOf(request) : undefined;
  return { services, language: user?.language ?? requestLanguage(request), user };
}

async function workspaceContext(
  request: FastifyRequest,
  endpoint: Endpoint,
  authentication: Authentication,
  { services }: ServerOptions,
): Promise<unknown> {
  const { workspace: slug = '' } = request.params as { workspace?: string };
  const member = await authentication.memberOf(request, slug);
  if (member === undefined) {
    const signedIn = (await authentication.userOf(request)) !== undefined;
    throw signedIn ? new AppError('common.notFound', 404) : new AppError('common.signInFirst', 401);
  }
  if (!member.actor.permissions.has(endpoint.permission ?? ''))
    throw new AppError('common.forbidden', 403, { permission: endpoint.permission ?? '' });
  return createContext({ services, ...member, language: requestLanguage(request), log: request.log });
}
