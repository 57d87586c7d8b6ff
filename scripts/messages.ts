/** `npm run messages -- export fa FILE` and `import fa FILE`: the catalogue for a translator, as .json or .csv. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyMessages, Language } from '../platform/i18n/language.ts';
import { catalogueRows, messageAt } from './messages/catalogue-rows.ts';
import { checkRows } from './messages/check-rows.ts';
import { readRows, writeRows } from './messages/rows-file.ts';
import { indexSource } from './messages/source-messages.ts';
import { complain, say } from './say.ts';
import { writeSource } from './messages/write-source.ts';

const usage =
  'npm run messages -- export LANGUAGE FILE\nnpm run messages -- import LANGUAGE FILE   (.json or .csv)';

/** Writes all texts of a language with the English beside them; returns how many lack a translation of their own. */
export async function exportMessages(
  root: string,
  code: string,
  file: string,
): Promise<{ rows: number; open: number }> {
  const { english, messages, language } = await loadCatalogues(root, code);
  const rows = catalogueRows(english, messages, language);
  writeRows(file, rows);
  return { rows: rows.length, open: rows.filter(row => row.status !== 'done').length };
}

/**
 * Takes a translator's file into the source: all of it, or with any problem nothing. Only texts that differ are
 * written, so that importing an export changes no file.
 */
export async function importMessages(
  root: string,
  code: string,
  file: string,
): Promise<{ problems: readonly string[]; changed: number; files: readonly string[] }> {
  const { english, messages, language } = await loadCatalogues(root, code);
  const given = readRows(file);
  const problems = checkRows(given, english, language);
  if (problems.length > 0) return { problems, changed: 0, files: [] };
  const now = new Map(
    catalogueRows(english, messages, language).map(row => [`${row.key}#${row.form}`, row.translation]),
  );
  const texts = given.filter(
    row => row.translation.trim() !== '' && now.get(`${row.key}#${row.form}`) !== row.translation,
  );
  const files = await writeSource(indexSource(root, code), texts, key => {
    const [area = '', ...name] = key.split('.');
    const message = messageAt(english, area, name.join('.'));
    return typeof message === 'object' ? (message['plural'] ?? '') : '';
  });
  return { problems, changed: texts.length, files };
}

async function loadCatalogues(
  root: string,
  code: string,
): Promise<{ english: AnyMessages; messages: AnyMessages; language: Language }> {
  const load = async (folder: string) => {
    const url = pathToFileURL(join(root, 'languages', folder, 'index.ts')).href;
    const { language } = (await import(url)) as { language: Language };
    return { language, messages: await language.load() };
  };
  const [{ messages: english }, { messages, language }] = [await load('en'), await load(code)];
  return { english, messages, language };
}

if (import.meta.main) {
  const [verb, code = '', file = ''] = process.argv.slice(2);
  const root = join(import.meta.dirname, '..');
  if ((verb !== 'export' && verb !== 'import') || !/^[a-z]{2,3}$/.test(code) || !/\.(json|csv)$/.test(file)) {
    complain(usage);
    process.exitCode = 2;
  } else if (verb === 'export') {
    const { rows, open } = await exportMessages(root, code, file);
    say(`${rows} texts written to ${file}, ${open} of them without a translation of their own`);
  } else {
    const { problems, changed, files } = await importMessages(root, code, file);
    for (const problem of problems) complain(problem);
    if (problems.length > 0) {
      complain(`${problems.length} problems; nothing was changed`);
      process.exitCode = 1;
    } else say(`${changed} texts changed${files.map(path => `\n  ${path}`).join('')}`);
  }
}
