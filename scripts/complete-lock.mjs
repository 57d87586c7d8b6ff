// node scripts/complete-lock.mjs: adds to package-lock.json the optional packages of other platforms that npm left
// out because the registry in use did not have them. Without them `npm ci` calls the lock file out of sync, on every
// machine. Run after each change of the dependencies; changes nothing when nothing is missing.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
};
const processors = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'riscv64',
  'ppc64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];

const added = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (places(path, name).some(place => packages[place])) continue;
    const platform = platformOf(name);
    const version = /\d+\.\d+\.\d+[^\s|]*/.exec(range)?.[0];
    // Only what is certainly not for this machine may be named without having been seen.
    if (!platform || !version || platform.isThis) continue;
    const { os, cpu, libc } = platform;
    packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(libc && { libc }),
      license: 'MIT',
      optional: true,
      os,
    };
    added.push(`${name}@${version}`);
  }
}

if (added.length > 0) {
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
}
process.stdout.write(`${added.length} added${added.map(name => `\n  ${name}`).join('')}\n`);

/** Where a package that `path` asks for may lie: inside it, or in any folder above. */
function places(path, name) {
  const found = [`node_modules/${name}`];
  for (
    let at = path;
    at.includes('node_modules/');
    at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '')
  ) {
    found.push(`${at}/node_modules/${name}`);
  }
  return found;
}

/** What the name of a platform's package says it is for. */
function platformOf(name) {
  const words = name.split(/[/-]/).filter(word => word !== 'node');
  const system = words.map(word => systems[word]).find(Boolean);
  const wasm = words.some(word => word === 'wasm32' || word === 'wasi');
  if (!system && !wasm) return undefined;
  const cpu = words.find(word => processors.includes(word)) ?? (wasm ? 'wasm32' : undefined);
  if (!cpu) return undefined;
  const libc = words.includes('musl')
    ? ['musl']
    : words.includes('gnu') && system === 'linux'
      ? ['glibc']
      : undefined;
  const isThis = system === process.platform && cpu === process.arch && !libc?.includes('musl');
  return { os: system ? [system] : undefined, cpu: [cpu], libc, isThis };
}
