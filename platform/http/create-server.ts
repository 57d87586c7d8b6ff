import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { AppError } from '../errors/app-error.ts';
import type { ServerOptions } from './server-options.ts';
import { mountLive } from './mount-live.ts';
import { mountRoute } from './mount-route.ts';
import { openApi } from './open-api.ts';
import { presentError } from './present-error.ts';
import { securityHeaders } from './security-headers.ts';

/** The HTTP server with every module's routes, errors in the reader's language and the API description. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { services, modules, authentication } = options;
  const server: FastifyInstance = fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    // One line a request costs a third of the ingest rate; failures are logged where they are presented.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    bodyLimit: 1_048_576,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
  server.setErrorHandler(presentError);
  server.setNotFoundHandler((request, reply) =>
    presentError(new AppError('common.notFound', 404), request, reply),
  );
  server.addHook('onRequest', securityHeaders);
  await server.register(cookie);
  await server.register(compress, { global: false, threshold: 1024 });
  await server.register(rateLimit, { global: false });
  // The truth must be reachable for a "yes": load balancers stop sending to a process that lost its store.
  server.get('/api/health', async () => {
    await services.systemPool.query('select 1');
    return { status: 'ok' };
  });
  await authentication.mount(server);
  for (const module of modules) {
    for (const route of module.routes ?? []) mountRoute(server, route, options);
    await module.plugin?.(server, services);
  }
  mountLive(server, options);
  // Made with the first request: it costs start-up time that few starts need.
  let description: object | undefined;
  server.get('/api/openapi.json', async () => (description ??= openApi(modules)));
  return server;
}
