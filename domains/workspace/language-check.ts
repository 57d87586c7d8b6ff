import { languages } from '../../languages/registry.gen.ts';
import { fail } from './errors.ts';

/** Refuses a language the product does not speak. */
export function requireLanguage(code: string): void {
  if (!Object.hasOwn(languages, code))
    throw fail.languageUnknown({ language: code, known: Object.keys(languages).join(', ') });
}
