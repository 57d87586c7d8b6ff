import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { SourceIndex, SourceText } from './source-messages.ts';

export interface NewText {
  readonly key: string;
  readonly form: string;
  readonly translation: string;
}

/**
 * Puts texts in the place of the old ones and adds missing messages to their area's file; returns the files
 * changed. Throws when a text has no place (a plural message that is not in the source at all).
 */
export async function writeSource(
  index: SourceIndex,
  texts: readonly NewText[],
  pluralOf: (key: string) => string,
): Promise<string[]> {
  const edits = new Map<string, { place: SourceText; text: string }[]>();
  const missing = Map.groupBy(texts, text => text.key);
  for (const text of texts) {
    const place = index.texts.get(text.form === '' ? text.key : `${text.key}#${text.form}`);
    if (place === undefined) continue;
    missing.delete(text.key);
    put(place, JSON.stringify(text.translation));
  }
  for (const [key, forms] of missing) {
    const [area = '', ...name] = key.split('.');
    const place = index.ends.get(area);
    if (place === undefined) throw new Error(`${key} has no place in the source of this language`);
    const object = forms.map(({ form, translation }) => `${form}: ${JSON.stringify(translation)}`).join(', ');
    const value =
      forms[0]?.form === ''
        ? JSON.stringify(forms[0].translation)
        : `plural('${pluralOf(key)}', {${object}})`;
    put(place, `${JSON.stringify(name.join('.'))}: ${value},`);
  }
  for (const [file, changes] of edits) {
    let source = readFileSync(file, 'utf8');
    for (const { place, text } of changes.sort((a, b) => b.place.start - a.place.start))
      source = source.slice(0, place.start) + text + source.slice(place.end);
    writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
  }
  return [...edits.keys()].sort();

  function put(place: SourceText, text: string): void {
    const changes = edits.get(place.file) ?? [];
    edits.set(place.file, [...changes, { place, text }]);
  }
}
