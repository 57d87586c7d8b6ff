import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'safar-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('nothing set is a complete configuration', async () => {
  const config = await readConfig({});
  expect(config).toMatchObject({
    role: 'all',
    port: 4000,
    origin: 'http://localhost:4000',
    logLevel: 'info',
  });
  expect(config.dataPath).toBe(join(process.cwd(), 'data'));
  expect(config).not.toHaveProperty('databaseUrl');
});

test('without a public address it listens to this machine only', async () => {
  expect(await readConfig({})).toMatchObject({ host: 'localhost' });
  expect(await readConfig({ SAFAR_ORIGIN: 'https://cx.example.com' })).toMatchObject({ host: '0.0.0.0' });
  expect(await readConfig({ HOST: '0.0.0.0' })).toMatchObject({ host: '0.0.0.0' });
});

test('every wrong variable is named with what is allowed, all at once, secrets hidden', async () => {
  const wrong = {
    PORT: '70000',
    SAFAR_ROLE: 'boss',
    DATABASE_URL: 'mysql://me:hunter2@host/db',
    SAFAR_SECRET: 'hunter3',
    LOG_LEVEL: 'loud',
    SAFAR_ORIGIN: 'https://cx.example.com/path',
  };
  const message = await readConfig(wrong).then(String, (error: Error) => error.message);
  for (const name of Object.keys(wrong)) expect(message).toContain(`${name}=`);
  expect(message).toContain('SAFAR_ROLE="boss": allowed is all, api or worker');
  expect(message).not.toMatch(/hunter/);
});

test('a language model has an address and a name, and its key is not shown', async () => {
  const both = { SAFAR_LLM_URL: 'http://localhost:11434/v1', SAFAR_LLM_MODEL: 'small' };
  expect((await readConfig(both)).languageModel).toEqual({ url: both.SAFAR_LLM_URL, model: 'small' });
  expect((await readConfig({})).languageModel).toBeUndefined();
  await expect(readConfig({ SAFAR_LLM_MODEL: 'small' })).rejects.toThrow(/SAFAR_LLM_URL is not set/);
  const wrong = { ...both, SAFAR_LLM_URL: 'https://me:hunter2@host/v1', SAFAR_LLM_KEY: 'hunter 3' };
  const message = await readConfig(wrong).then(String, (error: Error) => error.message);
  expect(message).toContain('SAFAR_LLM_URL=');
  expect(message).toContain('SAFAR_LLM_KEY=…');
  expect(message).not.toMatch(/hunter/);
});

test('models of sentiment are looked for in the data folder, or where a variable says', async () => {
  expect((await readConfig({ SAFAR_DATA: folder })).textModels).toEqual({
    packages: join(folder, 'models'),
    folders: {},
  });
  await expect(readConfig({ SAFAR_TEXT_MODEL_FA: folder })).rejects.toThrow(/SAFAR_TEXT_MODEL_FA=/);
});

test('any free port is one that the address names', async () => {
  const { port, origin } = await readConfig({ PORT: '0' });
  expect(port).toBeGreaterThan(1023);
  expect(origin).toBe(`http://localhost:${port}`);
});

test('empty variables are variables that are not set', async () => {
  expect(await readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 4000 });
});

test('api and worker processes need store servers', async () => {
  await expect(readConfig({ SAFAR_ROLE: 'worker' })).rejects.toThrow(
    /DATABASE_URL is not set[\s\S]*CLICKHOUSE_URL/,
  );
  const both = { DATABASE_URL: 'postgresql://a@b/c', CLICKHOUSE_URL: 'http://b:8123/c' };
  expect(await readConfig({ SAFAR_ROLE: 'worker', ...both })).toMatchObject({ role: 'worker' });
});

test('a secret is made once, for the owner’s eyes, and only when asked for', async () => {
  const data = join(folder, 'data');
  const config = await readConfig({ SAFAR_DATA: data });
  expect(existsSync(data)).toBe(false);
  expect(config.secret.length).toBeGreaterThanOrEqual(32);
  expect((await readConfig({ SAFAR_DATA: data })).secret).toBe(config.secret);
  expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600);
});
