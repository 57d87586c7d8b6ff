import type { FastifyInstance } from 'fastify';

/** Uploads are read as they come; a body of this type is nowhere parsed into memory. Any number of areas may ask for it. */
export async function acceptUploads(server: FastifyInstance): Promise<void> {
  if (!server.hasContentTypeParser('application/octet-stream'))
    server.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}
