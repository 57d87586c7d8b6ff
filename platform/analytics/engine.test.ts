import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('what is piped into the process does not become rows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-engine-'));
  const here = (file: string) => JSON.stringify(join(import.meta.dirname, file));
  const script = `
    const { openEmbeddedAnalytics } = await import(${here('embedded.ts')});
    const { createGateway } = await import(${here('create-gateway.ts')});
    const gateway = await createGateway(await openEmbeddedAnalytics({ folder: ${JSON.stringify(folder)} }));
    await gateway.command('create table t (a UInt32) engine = MergeTree order by a');
    await gateway.insert('t', [{ a: 1 }], 'one');
    console.log(JSON.stringify(await gateway.read('select a from t')));
    await gateway.close();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    input: '{"a":2}\n{"a":3}\n',
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe('[{"a":1}]');
});
