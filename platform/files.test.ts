import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { deleteFile, filePath, putFile } from './files.ts';

const root = mkdtempSync(join(tmpdir(), 'safar-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('what was put is there whole, with its size and hash, until it is deleted', async () => {
  const stored = await putFile(root, 'w1', 'a.csv', Readable.from([Buffer.from('سلام')]), 100);
  expect(stored).toMatchObject({ name: 'a.csv', bytes: 8, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(readFileSync(filePath(root, 'w1', 'a.csv'), 'utf8')).toBe('سلام');
  await deleteFile(root, 'w1', 'a.csv');
  await deleteFile(root, 'w1', 'a.csv');
  expect(existsSync(filePath(root, 'w1', 'a.csv'))).toBe(false);
});

test('a file beyond the limit, or one that breaks off, leaves nothing', async () => {
  const big = Readable.from([Buffer.alloc(60), Buffer.alloc(60)]);
  await expect(putFile(root, 'w1', 'big', big, 100)).rejects.toMatchObject({
    code: 'common.tooLarge',
    status: 413,
  });
  await expect(
    putFile(root, 'w1', 'gone', createReadStream(join(root, 'no such file')), 100),
  ).rejects.toThrow();
  for (const name of ['big', 'big.part', 'gone', 'gone.part'])
    expect(existsSync(filePath(root, 'w1', name))).toBe(false);
});

test.each(['../x', '..', '.', '', 'a/b', '/etc/passwd', 'a\0b', 'x'.repeat(200)])(
  '%j is no file name',
  name => {
    expect(() => filePath(root, 'w1', name)).toThrow(TypeError);
    expect(() => filePath(root, name, 'a')).toThrow(TypeError);
  },
);
