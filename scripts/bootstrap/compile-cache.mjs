// Loaded by the pinned Node before the program: keeps compiled modules in .cache between runs.
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { root } from './root.mjs';

enableCompileCache(join(root, '.cache/compiled'));
// Node writes it when the process ends by itself; a server that is killed should have done it by then.
setTimeout(flushCompileCache, 8000).unref();
