import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { languages } from '../languages/registry.gen.ts';
import { requestLanguage } from '../platform/http/request-language.ts';

const root = join(import.meta.dirname, '../dist/web');

/** Chosen by the reader (web/reader/theme.ts): on the page before the first paint, so that nothing flashes. */
function themeOf(chosen: string | undefined): string {
  return chosen === 'light' || chosen === 'dark' ? ` data-theme="${chosen}"` : '';
}

/** Serves the built admin app: hashed assets for ever, index.html with the reader's language, direction and theme. */
export async function mountWeb(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
  let page: string | undefined;
  server.get('/*', async (request, reply) => {
    if (request.url.startsWith('/api/')) return reply.callNotFound();
    page ??= await readFile(join(root, 'index.html'), 'utf8');
    const { code, direction } = languages[requestLanguage(request)];
    const html = page.replace(
      /<html[^>]*>/,
      `<html lang="${code}" dir="${direction}"${themeOf(request.cookies['safar_theme'])}>`,
    );
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  });
}
