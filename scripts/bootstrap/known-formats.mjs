// Loaded by the pinned Node before the program: says what is known of modules that import each other by relative path,
// so that Node need not find and read a package.json for each. drizzle-orm's is 180 kB and was parsed for each of its
// 400 modules, a third of the time to load the server.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const home = `${pathToFileURL(root).href.replace(/\/$/, '')}/`;
const drizzle = `${home}node_modules/drizzle-orm/`;

registerHooks({
  resolve(specifier, context, next) {
    const format = formatOf(specifier, context.parentURL ?? '');
    if (format === undefined) return next(specifier, context);
    return { url: new URL(specifier, context.parentURL).href, format, shortCircuit: true };
  },
});

function formatOf(specifier, parent) {
  if (!specifier.startsWith('.') || !parent.startsWith(home)) return undefined;
  if (specifier.endsWith('.ts') && !parent.includes('/node_modules/')) return 'module-typescript';
  return specifier.endsWith('.js') && parent.startsWith(drizzle) && parent.endsWith('.js')
    ? 'module'
    : undefined;
}
