import type { AnyMessages, Language } from '../../platform/i18n/language.ts';
import { messageAt, type CatalogueRow } from './catalogue-rows.ts';
import { placeholderProblem } from './placeholders.ts';

/** Everything that forbids taking a translator's rows, one line each; rows without a translation are passed over. */
export function checkRows(
  rows: readonly Pick<CatalogueRow, 'key' | 'form' | 'translation'>[],
  english: AnyMessages,
  language: Language,
): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ key, form, translation }) => {
    const place = form === '' ? key : `${key} (${form})`;
    if (seen.has(place)) return [`${place}: stands twice in the file`];
    seen.add(place);
    const message = messageAt(english, key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1));
    if (message === undefined) return [`${place}: there is no such message`];
    if (typeof message === 'string' && form !== '') return [`${place}: this message has no plural forms`];
    if (typeof message !== 'string' && !language.plurals.some(category => category === form))
      return [`${place}: ${language.name} has the forms ${language.plurals.join(', ')}`];
    if (translation.trim() === '') return [];
    const text = typeof message === 'string' ? message : (message['other'] ?? '');
    const plural = typeof message === 'string' ? undefined : { by: message['plural'] ?? '', form };
    const problem = placeholderProblem(text, translation, plural);
    return problem === undefined ? [] : [`${place}: ${problem}`];
  });
}
