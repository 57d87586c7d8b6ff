import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { wordedKinds } from '../generate/registries.ts';

/** Where a message's text stands in the source: offsets of the expression in the file. */
export interface SourceText {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Where new messages of an area go: the end of its main object. */
export interface SourceIndex {
  /** '<area>.<name>' or '<area>.<name>#<form>' → place. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Area → offset of the closing brace of its catalogue object. */
  readonly ends: ReadonlyMap<string, SourceText>;
}

/** Finds every message of a language in its source files, the words of kinds included. */
export function indexSource(root: string, code: string): SourceIndex {
  const texts = new Map<string, SourceText>();
  const ends = new Map<string, SourceText>();
  const folder = join(root, 'languages', code);
  for (const file of globSync('*.ts', { cwd: folder })) {
    if (['index.ts', 'dates.ts', 'plurals.ts', 'messages.ts', 'words.gen.ts'].includes(file)) continue;
    const area = areaOf(folder, file);
    if (area !== undefined) indexFile(join(folder, file), area, file === `${area}.ts`, texts, ends);
  }
  for (const [area, kinds] of Object.entries(wordedKinds)) {
    for (const file of globSync(`*/words/${code}.ts`, { cwd: join(root, kinds) }))
      indexFile(join(root, kinds, file), area, false, texts, ends);
  }
  return { texts, ends };
}

/** `surveys.ts` is an area; `surveys-visitor.ts` belongs to the area whose file imports it. */
function areaOf(folder: string, file: string): string | undefined {
  const catalogue = readFileSync(join(folder, 'messages.ts'), 'utf8');
  if (catalogue.includes(`'./${file}'`)) return basename(file, '.ts');
  return globSync('*.ts', { cwd: folder })
    .filter(other => catalogue.includes(`'./${other}'`))
    .map(other => basename(other, '.ts'))
    .find(area => readFileSync(join(folder, `${area}.ts`), 'utf8').includes(`'./${file}'`));
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

function indexFile(
  file: string,
  area: string,
  main: boolean,
  texts: Map<string, SourceText>,
  ends: Map<string, SourceText>,
): void {
  if (!existsSync(file)) throw new Error(`${dirname(file)} has no ${basename(file)}`);
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  for (const statement of program.body as unknown as readonly Node[]) {
    const declaration = statement['declaration'] as Node | null | undefined;
    if (statement.type !== 'ExportNamedDeclaration' || declaration?.type !== 'VariableDeclaration') continue;
    for (const declarator of declaration['declarations'] as readonly Node[]) {
      const object = unwrap(declarator['init'] as Node);
      if (object.type !== 'ObjectExpression') continue;
      if (main) ends.set(area, { file, start: object.end - 1, end: object.end - 1 });
      for (const property of propertiesOf(object)) {
        const value = unwrap(property['value'] as Node);
        const key = `${area}.${nameOf(property['key'] as Node)}`;
        const forms =
          value.type === 'CallExpression' ? (value['arguments'] as readonly Node[])[1] : undefined;
        if (forms === undefined) texts.set(key, { file, start: value.start, end: value.end });
        else
          for (const form of propertiesOf(unwrap(forms))) {
            const text = form['value'] as Node;
            texts.set(`${key}#${nameOf(form['key'] as Node)}`, { file, start: text.start, end: text.end });
          }
      }
    }
  }
}

function propertiesOf(object: Node): readonly Node[] {
  return (object['properties'] as readonly Node[]).filter(property => property.type === 'Property');
}

function unwrap(node: Node): Node {
  return ['TSAsExpression', 'TSSatisfiesExpression'].includes(node.type)
    ? unwrap(node['expression'] as Node)
    : node;
}

function nameOf(key: Node): string {
  return String(key.type === 'Identifier' ? key['name'] : key['value']);
}
