import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Files that visitors download, as built by scripts/build-widget.ts. */
export interface VisitorAssets {
  /** Addresses of what every survey needs. */
  readonly script: string;
  readonly preview: string;
  readonly style: string;
  readonly fonts: string;
  /** Addresses of what asking these kinds needs besides. */
  readonly ofKinds: (kinds: Iterable<string>) => string[];
  readonly file: (name: string) => AssetFile | undefined;
}

export interface AssetFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzip?: Buffer;
  readonly brotli?: Buffer;
}

interface Built {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const folder = join(import.meta.dirname, '../../../dist/widget');
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

/** Reads the build's manifest. Throws when nothing is built: `npm start` builds it first. */
export function readVisitorAssets(from = folder): VisitorAssets {
  const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as Record<string, Built>;
  const entry = (name: string): Built => {
    const built = manifest[name];
    if (!built) throw new Error(`${name} is not in the widget's manifest`);
    return built;
  };
  const address = (file: string) => `/widget/${file}`;
  const main = entry('widget/main.ts');
  const needed = (name: string): string[] => {
    const { file, imports = [] } = entry(name);
    return [file, ...imports.flatMap(needed)];
  };
  const ofMain = needed('widget/main.ts');
  const styles = [main, ...(main.imports ?? []).map(entry)].flatMap(({ css = [] }) => css);
  const names = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]));
  const files = new Map<string, AssetFile>();

  return {
    script: address(main.file),
    preview: address(entry('widget/preview.ts').file),
    style: address(styles[0] ?? ''),
    fonts: address(entry('ui/fonts.css').file),
    ofKinds(kinds) {
      const found = [...kinds].flatMap(kind => {
        const name = `domains/surveys/questions/${kind}/widget.ts`;
        return manifest[name] ? needed(name) : [];
      });
      return [...new Set([...ofMain.slice(1), ...found])].map(address);
    },
    file(name) {
      if (!names.has(name)) return undefined;
      let file = files.get(name);
      if (!file) files.set(name, (file = readAsset(join(from, name), name)));
      return file;
    },
  };
}

/** Compressed once, as well as can be: a visitor on a slow line waits for every byte. */
function readAsset(path: string, name: string): AssetFile {
  const plain = readFileSync(path);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const type = types[ending] ?? 'application/octet-stream';
  if (ending === 'woff2') return { type, plain };
  return { type, plain, gzip: gzipSync(plain, { level: 9 }), brotli: brotliCompressSync(plain) };
}
