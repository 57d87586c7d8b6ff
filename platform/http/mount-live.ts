import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors/app-error.ts';
import type { ServerOptions } from './server-options.ts';

const HEARTBEAT_MS = 25_000;

/** GET /api/v1/w/:workspace/live: server-sent events of the workspace for open dashboards. */
export function mountLive(server: FastifyInstance, { services, authentication }: ServerOptions): void {
  server.get<{ Params: { workspace: string } }>('/api/v1/w/:workspace/live', async (request, reply) => {
    const member = await authentication.memberOf(request, request.params.workspace);
    if (member === undefined) throw new AppError('common.signInFirst', 401);
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    stream.write('retry: 2000\n\n');
    const leave = services.live.subscribe(member.workspace.id, message => {
      stream.write(`event: ${message.name}\ndata: ${JSON.stringify(message.payload)}\n\n`);
    });
    const heartbeat = setInterval(() => stream.write(': here\n\n'), HEARTBEAT_MS).unref();
    request.raw.on('close', () => {
      clearInterval(heartbeat);
      leave();
    });
  });
}
