/** A generated file: named imports from kinds' folders, gathered in one object or list. */
export interface Registry {
  readonly path: string;
  readonly entries: readonly RegistryEntry[];
  /** Name of the exported constant. */
  readonly name: string;
  readonly types?: readonly string[];
  /** Type annotation of the constant. */
  readonly type?: string;
  /** What follows the object: 'as const'. */
  readonly shape?: string;
  /** A list of the imported things, or of the members of the imported lists. */
  readonly list?: 'items' | 'spread';
  /** Import only when asked for: each kind is a file of its own in the browser. */
  readonly lazy?: boolean;
  /** Objects of spread imports instead of one flat object. */
  readonly groups?: readonly { readonly key: string; readonly members: readonly string[] }[];
  readonly after?: readonly string[];
}

export interface RegistryEntry {
  /** Folder's name, kebab-case. */
  readonly key: string;
  readonly from: string;
  /** Exported name. */
  readonly name: string;
}

/** The text of a registry; prettier makes it pretty. */
export function registryLines(registry: Registry): string {
  const { entries, name, shape = '', lazy, list, groups } = registry;
  const imports = lazy
    ? []
    : entries.map(entry => `import { ${entry.name} as ${identifier(entry.key)} } from '${entry.from}';`);
  return [
    '// Written by `npm run generate` from the folders it names; do not edit.',
    ...(lazy ? ['// Each is a file of its own in the browser: only what is used is loaded.'] : []),
    ...(registry.types ?? []),
    ...imports,
    '',
    `export const ${name}${registry.type === undefined ? '' : `: ${registry.type}`} = ${body()} ${shape};`,
    '',
    ...(registry.after ?? []),
  ].join('\n');

  function body(): string {
    if (list !== undefined) {
      const spread = list === 'spread' ? '...' : '';
      return `[${entries.map(entry => spread + identifier(entry.key)).join(', ')}]`;
    }
    if (groups !== undefined) {
      return `{${groups.map(({ key, members }) => `${key}: {${members.map(member => `...${identifier(member)}`).join(', ')}}`).join(', ')}}`;
    }
    return `{${entries.map(entry => `'${entry.key}': ${lazy ? `() => import('${entry.from}')` : identifier(entry.key)}`).join(', ')}}`;
  }
}

/** 'single-choice' → 'singleChoice'; names that the language keeps for itself get a suffix. */
function identifier(key: string): string {
  const camel = key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return ['default', 'import', 'export', 'new', 'delete', 'switch', 'in', 'is'].includes(camel)
    ? `${camel}Kind`
    : camel;
}
