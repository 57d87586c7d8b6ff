import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Files that browser code may not import, by the walls in .dependency-cruiser.cjs: editing them builds nothing. */
const serverOnly =
  /\.(test|e2e)\.tsx?$|^domains\/[^/]+\/((store|analytics|server|routes|module|tables)\.ts$|(actions|jobs|commands)\/)|^platform\/(postgres|analytics|jobs|mail|testkit)\/|\.md$/;

const sources = {
  folders: ['web', 'ui', 'widget', 'domains', 'languages', 'platform'],
  leaveOut: path => serverOnly.test(path),
};

/** What is built for browsers: the admin app, and the visitors' survey when its build script is there. */
export function browserParts() {
  const parts = [
    {
      ...sources,
      name: 'web',
      title: 'the admin app',
      result: 'dist/web/index.html',
      files: ['vite.config.ts', 'package-lock.json'],
      command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
    },
    {
      ...sources,
      name: 'widget',
      title: 'the survey page',
      result: 'dist/widget',
      files: ['scripts/build-widget.ts', 'package-lock.json'],
      command: ['scripts/build-widget.ts'],
    },
  ];
  return parts.filter(part => existsSync(join(root, part.command[0])) || part.name === 'web');
}
