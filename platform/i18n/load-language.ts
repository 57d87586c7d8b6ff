import { languages, type LanguageCode } from '../../languages/registry.gen.ts';
import type { Language } from './language.ts';
import { createTranslator, type Translate } from './translator.ts';

export interface LoadedLanguage {
  readonly language: Language;
  readonly t: Translate;
}

const loaded = new Map<LanguageCode, Promise<LoadedLanguage>>();

/** The installed language for a BCP 47 tag ('fa', 'fa-IR', 'FA_ir'); undefined when there is none. */
export function findLanguage(tag: string): (typeof languages)[LanguageCode] | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return isLanguageCode(code) ? languages[code] : undefined;
}

/**
 * Loads a language's catalogue once per process. A tag without an installed language gives English, so that a
 * reader is never left with keys.
 */
export function loadLanguage(tag: string): Promise<LoadedLanguage> {
  const language = findLanguage(tag) ?? languages.en;
  const code = language.code as LanguageCode;
  let promise = loaded.get(code);
  if (promise === undefined) {
    promise = language.load().then(messages => ({ language, t: createTranslator(language, messages) }));
    // A chunk that failed to load (offline) may be asked for again.
    promise.catch(() => loaded.delete(code));
    loaded.set(code, promise);
  }
  return promise;
}

export function isLanguageCode(code: string): code is LanguageCode {
  return Object.hasOwn(languages, code);
}
