import type { FastifyRequest } from 'fastify';
import { languages } from '../../languages/registry.gen.ts';

/** Cookie set by the language chooser. */
export const languageCookie = 'safar_language';

/** The reader's language: chosen by cookie, else asked for by the browser, else English. */
export function requestLanguage(request: FastifyRequest): string {
  const chosen = request.cookies[languageCookie];
  if (chosen !== undefined && chosen in languages) return chosen;
  for (const part of (request.headers['accept-language'] ?? '').split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase();
    if (code in languages) return code;
  }
  return 'en';
}
