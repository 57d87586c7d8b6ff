/**
 * Builds what visitors download: `npm run build:widget`. Writes dist/widget: scripts and styles named by their
 * content, and manifest.json, by which the server finds them.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const root = join(import.meta.dirname, '..');

/** Builds into `outDir` (default dist/widget); the folder is replaced as a whole, so that none sees half of it. */
export async function buildWidget(outDir = join(root, 'dist/widget')): Promise<void> {
  const fresh = `${outDir}.${process.pid}`;
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [plainImports],
    build: {
      outDir: fresh,
      emptyOutDir: true,
      manifest: 'manifest.json',
      // Phones of 2018: modules with dynamic import (Chrome 63, Safari 11.1, Firefox 67).
      target: ['es2019', 'chrome63', 'safari11.1', 'firefox67'],
      modulePreload: false,
      assetsInlineLimit: 0,
      cssCodeSplit: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          survey: join(root, 'widget/main.ts'),
          preview: join(root, 'widget/preview.ts'),
          fonts: join(root, 'ui/fonts.css'),
        },
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  await mkdir(join(outDir, '..'), { recursive: true });
  await rm(outDir, { recursive: true, force: true });
  await rename(fresh, outDir);
}

/** Vite's wrapper around import() preloads styles that we do not have, for 1 kB: an eighth of all we send. */
const plainImports: Plugin = {
  name: 'safar:plain-imports',
  enforce: 'pre',
  load: id =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = load => load();' : undefined,
};

if (import.meta.main) await buildWidget();
