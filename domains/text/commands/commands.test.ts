import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function safar(args: readonly string[], input: string): unknown[] {
  const output = execFileSync(process.execPath, ['app/cli.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as unknown);
}

describe('safar text analyse', () => {
  it('answers every line in order, bad lines by an error', () => {
    const lines = [
      '{"id":"a","text":"غذا افتضاح بود","lang":"fa"}',
      'not json',
      '{"id":7}',
      '{"id":8,"text":"","lang":"xx"}',
      '',
      '{"id":9,"text":"\\ud83d great"}',
    ];
    const answers = safar(['text', 'analyse'], lines.join('\n'));
    expect(answers).toHaveLength(5);
    expect(answers[0]).toMatchObject({
      id: 'a',
      lang: 'fa',
      sentiment: { label: 'neg' },
      themes: expect.any(Array),
    });
    expect(answers[1]).toMatchObject({ line: 2, error: 'not JSON' });
    expect(answers[2]).toMatchObject({ id: '7', line: 3 });
    expect(answers[3]).toMatchObject({ id: 8 });
    expect(answers[4]).toMatchObject({ id: 9, lang: 'en' });
  });

  it('answers neg or pos only when asked to', () => {
    const [answer] = safar(['text', 'analyse', '--task', 'sentiment2'], '{"id":1,"text":"rất tốt"}\n');
    expect(answer).toEqual({ id: 1, label: 'pos' });
  });
});
