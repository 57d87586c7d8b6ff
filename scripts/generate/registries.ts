import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { registryLines, type Registry } from './registry-lines.ts';

/** Areas whose kinds may bring their own words, with the folder that holds the kinds. */
export const wordedKinds = {
  surveys: 'domains/surveys/questions',
  collection: 'domains/collection/channels',
  metrics: 'domains/metrics/catalog',
} as const;

/** All generated files of the tree at `root`: path from the root → unformatted text. */
export function registries(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const languages = foldersWith(root, 'languages', 'index.ts');
  for (const registry of [
    languageRegistry(languages),
    ...kindRegistries(root),
    moduleRegistry(root),
    pageRegistry(root),
    recordExtraRegistry(root),
  ]) {
    files.set(registry.path, registryLines(registry));
  }
  for (const code of languages) files.set(`languages/${code}/words.gen.ts`, wordsText(root, code));
  return files;
}

function languageRegistry(codes: readonly string[]): Registry {
  return {
    path: 'languages/registry.gen.ts',
    types: ["import type { Language } from '../platform/i18n/language.ts';"],
    entries: codes.map(code => ({ key: code, from: `./${code}/index.ts`, name: 'language' })),
    name: 'languages',
    shape: 'as const satisfies Readonly<Record<string, Language>>',
    after: ['export type LanguageCode = keyof typeof languages;'],
  };
}

function kindRegistries(root: string): Registry[] {
  const questions = 'domains/surveys/questions';
  const channels = 'domains/collection/channels';
  const catalog = 'domains/metrics/catalog';
  return [
    kinds(root, questions, 'definitions', 'definition.ts', 'definition'),
    { ...kinds(root, questions, 'widgets', 'widget.ts', 'widget'), lazy: true },
    kinds(root, questions, 'editors', 'editor.tsx', 'Editor'),
    kinds(root, questions, 'results', 'result.tsx', 'Result'),
    { ...kinds(root, channels, 'registry', 'definition.ts', 'channel'), name: 'channels' },
    { ...kinds(root, catalog, 'registry', 'definition.ts', 'metric'), name: 'metrics' },
    kinds(root, catalog, 'cards', 'card.tsx', 'Card'),
  ];
}

/** One registry over `folder/<kind>/<file>`; kinds without the file are left out. */
function kinds(root: string, folder: string, name: string, file: string, exported: string): Registry {
  return {
    path: `${folder}/${name}.gen.ts`,
    entries: foldersWith(root, folder, file).map(kind => ({
      key: kind,
      from: `./${kind}/${file}`,
      name: exported,
    })),
    name,
    shape: 'as const',
  };
}

function moduleRegistry(root: string): Registry {
  return {
    path: 'domains/registry.gen.ts',
    types: ["import type { Module } from '../platform/module.ts';"],
    entries: foldersWith(root, 'domains', 'module.ts').map(area => ({
      key: area,
      from: `./${area}/module.ts`,
      name: 'module',
    })),
    name: 'modules',
    type: 'readonly Module[]',
    list: 'items',
  };
}

function pageRegistry(root: string): Registry {
  return {
    path: 'web/registry.gen.ts',
    entries: foldersWith(root, 'domains', 'web/pages.ts').map(area => ({
      key: area,
      from: `../domains/${area}/web/pages.ts`,
      name: 'pages',
    })),
    name: 'pages',
    types: ["import type { PageDefinition } from './page.ts';"],
    type: 'readonly PageDefinition[]',
    list: 'spread',
  };
}

function recordExtraRegistry(root: string): Registry {
  return {
    path: 'web/record-extras.gen.ts',
    entries: foldersWith(root, 'domains', 'web/record-extra.tsx').map(area => ({
      key: area,
      from: `../domains/${area}/web/record-extra.tsx`,
      name: 'recordExtra',
    })),
    name: 'recordExtras',
    types: ["import type { RecordExtra } from './record-extra.ts';"],
    type: 'readonly RecordExtra[]',
    list: 'items',
  };
}

/** Words that kinds carry in their own folder (`<kind>/words/<code>.ts`), gathered per language and area. */
function wordsText(root: string, code: string): string {
  const areas = Object.entries(wordedKinds).map(([area, folder]) => ({
    area,
    entries: foldersWith(root, folder, `words/${code}.ts`).map(kind => ({
      key: `${area}-${kind}`,
      from: `../../${folder}/${kind}/words/${code}.ts`,
      name: 'words',
    })),
  }));
  return registryLines({
    path: `languages/${code}/words.gen.ts`,
    entries: areas.flatMap(({ entries }) => entries),
    name: 'words',
    shape: 'as const',
    groups: areas.map(({ area, entries }) => ({ key: area, members: entries.map(({ key }) => key) })),
  });
}

function foldersWith(root: string, folder: string, file: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(path, entry.name, file)))
    .map(entry => entry.name)
    .sort();
}
