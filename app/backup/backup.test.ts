import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pino } from 'pino';
import { newId } from '../../platform/id.ts';
import { testHouse, type TestHouse } from '../../platform/testkit/test-house.ts';
import { restoreBackup } from '../commands/restore.ts';
import { readConfig } from '../config.ts';
import { openStores } from '../stores.ts';
import { frame } from './frames.ts';
import { readBackupHead } from './read-backup.ts';
import { listTables } from './schema.ts';
import { writeBackup } from './write-backup.ts';

let house: TestHouse;
let folder: string;
let source: { dataPath: string; filesPath: string };
let file: string;

const awkward = [
  'tab\there',
  'line\nbreak',
  'back\\slash \\. \\N',
  'می‌خواهم «سفر»',
  '',
  '"quotes"',
  '🙂 tiếng Việt',
];

beforeAll(async () => {
  house = await testHouse();
  folder = mkdtempSync(join(tmpdir(), 'safar-backup-'));
  source = { dataPath: join(folder, 'source'), filesPath: join(folder, 'source', 'files') };
  file = join(folder, 'a.backup.gz');
  mkdirSync(join(source.filesPath, 'imports'), { recursive: true });
  writeFileSync(join(source.dataPath, 'secret'), 'the secret of the source\n');
  writeFileSync(join(source.filesPath, 'imports', 'نظرات.csv'), Buffer.alloc(3_000_000, 'abc'));
  writeFileSync(join(source.filesPath, 'empty'), '');
  const workspace = newId();
  await house.systemPool.query(
    `insert into outbox (workspace_id, name, payload)
     select $1, 'n' || i, jsonb_build_object('i', i, 'text', ($2::text[])[1 + i % 7]) from generate_series(1, 5000) i`,
    [workspace, awkward],
  );
  await house.systemPool.query(
    `insert into outbox_failed (workspace_id, seq, name, payload, error)
     select $1, i, 'n', '{}', t from unnest($2::text[]) with ordinality as u(t, i)`,
    [workspace, awkward],
  );
  await writeBackup(source, house.systemPool, file);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await house.close();
});

const targetConfig = (name: string) => readConfig({ SAFAR_DATA: join(folder, name), LOG_LEVEL: 'silent' });

test('every table, sequence and file comes back equal, and the secret with them', async () => {
  const config = await targetConfig('target');
  const summary = await restoreBackup(config, file);
  expect(summary).toMatchObject({ rows: 5007, files: 2 });
  expect(config.secret).toBe('the secret of the source');
  expect(readFileSync(join(config.filesPath, 'imports', 'نظرات.csv'))).toHaveLength(3_000_000);
  expect(statSync(join(config.filesPath, 'empty')).size).toBe(0);
  const stores = await openStores(config, pino({ level: 'silent' }));
  try {
    expect(await digests(stores.systemPool)).toEqual(await digests(house.systemPool));
    const next = await stores.systemPool.query<{ seq: string }>(
      `insert into outbox (workspace_id, name, payload) values ($1, 'x', '{}') returning seq`,
      [newId()],
    );
    expect(Number(next.rows[0]?.seq)).toBe(5001);
  } finally {
    await stores.close();
  }
  await expect(restoreBackup(config, file)).rejects.toThrow(/not empty/);
});

test('a damaged backup leaves nothing behind and says so', async () => {
  const cut = join(folder, 'cut.backup.gz');
  writeFileSync(cut, readFileSync(file));
  truncateSync(cut, statSync(cut).size - 5000);
  await expect(restoreBackup(await targetConfig('cut'), cut)).rejects.toThrow();
  const foreign = join(folder, 'foreign.gz');
  writeFileSync(foreign, gzipSync('hello\n'));
  await expect(readBackupHead(foreign)).rejects.toThrow(/not a backup/);
  writeFileSync(foreign, 'not even gzip');
  await expect(readBackupHead(foreign)).rejects.toThrow(/not a backup/);
});

test('a backup of a newer version is refused before anything is made', async () => {
  const newer = join(folder, 'newer.gz');
  const migrations = [{ name: '9999_future.sql', checksum: 'x' }];
  writeFileSync(newer, gzipSync(frame({ type: 'safar-backup', format: 1, createdAt: '', migrations })));
  const config = await targetConfig('newer');
  await expect(restoreBackup(config, newer)).rejects.toThrow(/another version/);
  expect(() => statSync(config.dataPath)).toThrow();
});

test('only its owner can read a backup', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

/** Table → digest of its rows in a fixed order. */
async function digests(pool: Pool): Promise<Record<string, string>> {
  const client = await pool.connect();
  try {
    const found: Record<string, string> = {};
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) as digest from ${name} t`,
      );
      found[name] = rows[0]?.digest ?? '';
    }
    return found;
  } finally {
    client.release();
  }
}
