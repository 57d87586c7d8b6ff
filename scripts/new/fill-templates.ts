import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ending = '.template';

/**
 * Writes a kind's folder from its templates; returns the files. A template of English words is written once for
 * every language: the text check names those that are still English.
 */
export function fillTemplates(
  templates: string,
  folder: string,
  values: Readonly<Record<string, string>>,
  languages: readonly string[],
): string[] {
  return globSync(`**/*${ending}`, { cwd: templates }).flatMap(template => {
    const text = readFileSync(join(templates, template), 'utf8').replace(
      /\{\{(\w+)\}\}/g,
      (_, key: string) => {
        const value = values[key];
        if (value === undefined) throw new Error(`${template} asks for {{${key}}}`);
        return value;
      },
    );
    const path = template.slice(0, -ending.length);
    write(join(folder, path), text);
    if (path !== 'words/en.ts') return [path];
    const others = languages.filter(code => code !== 'en').map(code => ({ code, path: `words/${code}.ts` }));
    for (const other of others) write(join(folder, other.path), translated(text, other.code));
    return [path, ...others.map(other => other.path)];
  });
}

/** The words of another language, checked against the English. */
function translated(english: string, code: string): string {
  return english
    .replace(
      /import type \{ MessageFile \} from '(.*)platform\/i18n\/message.ts';/,
      (_, up: string) =>
        `import type { Plurals } from '${up}languages/${code}/plurals.ts';\nimport type { Translation } from '${up}platform/i18n/message.ts';\nimport type { words as en } from './en.ts';`,
    )
    .replace('export const words = {', 'export const words: Translation<typeof en, Plurals> = {')
    .replace('} as const satisfies MessageFile;', '};');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
