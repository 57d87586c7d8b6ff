/** The browser that comes from npm (@sparticuz/chromium), unpacked once per version into .cache/. */
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

export interface BrowserBinary {
  readonly executablePath: string;
  /** What the browser's process needs: its libraries and fonts. */
  readonly environment: Readonly<Record<string, string>>;
}

const cache = join(import.meta.dirname, '../../.cache');
const packed = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');

/** Its own `executablePath()` may return a half-written file; so everything is unpacked aside and renamed when whole. */
export async function browserBinary(): Promise<BrowserBinary> {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpack(join(packed, 'bin'), home);
  return {
    executablePath: join(home, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), join(home, 'lib')].join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      FONTCONFIG_PATH: home,
    },
  };
}

async function unpack(from: string, home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'chromium-unpacking-'));
  await brotli(join(from, 'chromium.br'), join(aside, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) {
    const tar = join(aside, `${name}.tar`);
    await brotli(join(from, `${name}.tar.br`), tar, 0o644);
    const target = join(aside, name);
    mkdirSync(target);
    const { status, stderr } = spawnSync('tar', ['-xf', tar, '-C', target], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`tar could not unpack ${name}: ${stderr}`);
    rmSync(tar);
  }
  // Without a configuration of its own the browser finds no font at all and draws blank pages.
  writeFileSync(
    join(aside, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`,
  );
  try {
    renameSync(aside, home);
  } catch (error) {
    // Somebody else was faster.
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

async function brotli(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}
