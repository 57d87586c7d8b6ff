import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The admin app. Fastify serves dist/web; there is no separate server in development either. */
export default defineConfig(({ command }) => {
  // Built from within a test run, React would otherwise come in its slow development form.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: here('web'),
    base: '/',
    cacheDir: here('.cache/vite'),
    // No built-in strings of react-aria: the reader's language brings them (ui/i18n/react-aria-strings.ts).
    plugins: [{ ...optimizeLocales.vite({ locales: [] }), enforce: 'pre' }, react(), tailwindcss()],
    build: {
      outDir: here('dist/web'),
      emptyOutDir: true,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      // The content security policy allows neither data: fonts nor inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 900,
      rolldownOptions: {
        treeshake: {
          // Our index.ts files only pass things on: a page takes with it what it uses, not the whole design system.
          moduleSideEffects: [{ test: /\/(ui|domains|platform)\/.*\.tsx?$/, sideEffects: false }],
        },
      },
    },
  };
});
