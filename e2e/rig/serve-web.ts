import fastifyCookie from '@fastify/cookie';
import Fastify from 'fastify';
import { mountWeb } from '../../app/mount-web.ts';
import { securityHeaders } from '../../platform/http/security-headers.ts';

export interface WebServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves dist/web as the real server does, under the same content security policy, without an API behind it. */
export async function serveWeb(): Promise<WebServer> {
  const server = Fastify();
  await server.register(fastifyCookie);
  server.addHook('onRequest', securityHeaders);
  await mountWeb(server);
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  return { origin, stop: () => server.close() };
}
