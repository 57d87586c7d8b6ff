import type { FastifyRequest } from 'fastify';
import { isLanguageCode } from '../i18n/load-language.ts';
import type { LanguageCode } from '../../languages/registry.gen.ts';

/** Cookie set by the language chooser. */
export const languageCookie = 'safar_language';

/** The reader's language: chosen by cookie, else asked for by the browser, else English. */
export function requestLanguage(request: FastifyRequest): LanguageCode {
  const chosen = request.cookies[languageCookie];
  if (chosen !== undefined && isLanguageCode(chosen)) return chosen;
  for (const part of (request.headers['accept-language'] ?? '').split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase();
    if (isLanguageCode(code)) return code;
  }
  return 'en';
}
