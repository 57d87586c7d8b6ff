/** `npm run generate`: writes every registry (*.gen.ts) from the folders; with --check fails when one is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { complain, say } from './say.ts';
import { registries } from './generate/registries.ts';

/** Brings the generated files of a tree up to date; returns those that were stale. `write: false` only looks. */
export async function generate(root: string, write: boolean): Promise<string[]> {
  const options = { ...(await resolveConfig(join(root, 'package.json'))), parser: 'typescript' };
  const wanted = registries(root);
  const stale: string[] = [];
  for (const [path, text] of wanted) {
    const file = join(root, path);
    const pretty = await format(text, options);
    if (existsSync(file) && readFileSync(file, 'utf8') === pretty) continue;
    stale.push(path);
    if (!write) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pretty);
  }
  return stale;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const stale = await generate(join(import.meta.dirname, '..'), values.check !== true);
  if (values.check === true && stale.length > 0) {
    complain(`Stale: ${stale.join(', ')}\nRun \`npm run generate\` and commit what it writes.`);
    process.exitCode = 1;
  } else {
    for (const path of stale) say(`wrote ${path}`);
  }
}
