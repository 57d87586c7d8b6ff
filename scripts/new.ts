/** `npm run new question|channel|metric|language NAME`: makes the folder of a new kind and registers it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { generate } from './generate.ts';
import { fillTemplates } from './new/fill-templates.ts';
import { isNewKind, kindFolders, type NewKind } from './new/kind-folders.ts';
import { complain, say } from './say.ts';
import { isKnownLanguage, writeLanguage } from './new/write-language.ts';

/** Makes a kind in the tree at `root`; returns the files written, registries last. Throws an Error that says why not. */
export async function createKind(root: string, kind: NewKind, name: string): Promise<string[]> {
  const parent = kindFolders[kind];
  const folder = `${parent}/${name}`;
  const named = kind === 'language' ? isKnownLanguage(name) : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);
  if (!named)
    throw new Error(
      kind === 'language'
        ? `“${name}” is no language that Unicode knows: give a code such as de or ur`
        : `“${name}” is no folder name: write it in lower case with hyphens, such as star-rating`,
    );
  if (existsSync(join(root, folder))) throw new Error(`${folder} is there already`);
  const files =
    kind === 'language'
      ? await writeLanguage(root, name)
      : fillTemplates(templatesOf(kind), join(root, folder), wordsOf(name), languagesOf(root));
  const written = files.map(file => `${folder}/${file}`);
  for (const file of written) await makePretty(join(root, file));
  return [...written, ...(await generate(root, true))];
}

function templatesOf(kind: NewKind): string {
  return join(import.meta.dirname, 'new', kind);
}

function languagesOf(root: string): string[] {
  return readdirSync(join(root, 'languages')).filter(code =>
    existsSync(join(root, 'languages', code, 'index.ts')),
  );
}

/** The forms of a name that templates use: 'star-rating', 'StarRating', 'Star rating'. */
function wordsOf(name: string): Record<string, string> {
  const Pascal = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const Title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return { name, Pascal, Title };
}

async function makePretty(file: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

if (import.meta.main) {
  const [kind, name = ''] = process.argv.slice(2);
  try {
    if (!isNewKind(kind)) throw new Error('npm run new question|channel|metric|language NAME');
    const files = await createKind(join(import.meta.dirname, '..'), kind, name);
    say(files.map(file => `wrote ${file}`).join('\n'));
    say('Its texts are in English everywhere: translate them, then `npx vitest run languages` is content.');
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
