import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describeQuality, measureGolden, reachedGoals } from '../domains/text/measure/text-quality.ts';
import type { Measured } from './measured.ts';

const folder = resolve(process.env['SAFAR_TEXT_DATA'] ?? '../shared/data/text');
const training = new URL('../domains/text/train/main.ts', import.meta.url).pathname;

/**
 * How well texts are understood: what the training measured on texts kept from it (`weights/figures.json`), and the golden
 * cases as the committed weights read them, failures listed. With SAFAR_TEXT_MEASURE=1 everything is trained and measured
 * anew first, sources left out in turn and parts left away too: some fifteen minutes on one core.
 */
export async function textQuality(): Promise<Measured[]> {
  if (process.env['SAFAR_TEXT_MEASURE'] === '1') measureAnew();
  const golden = measureGolden();
  for (const line of describeQuality(golden)) process.stderr.write(`${line}\n`);
  const { passed = 0, of = 1 } = golden.shares['sentiment']?.['all'] ?? {};
  return [
    ...reachedGoals().flatMap(({ set, measure, reached, must }): Measured[] =>
      reached === undefined
        ? []
        : [{ name: `${set}, ${measure}`, value: reached, unit: '', must, aim: must, more: true }],
    ),
    { name: 'golden cases, sentiment', value: passed / of, unit: '', must: 0.6, aim: 0.8, more: true },
  ];
}

function measureAnew(): void {
  if (!existsSync(folder)) {
    process.stderr.write(`There is no training data in ${folder}: the recorded figures are shown.\n`);
    return;
  }
  const { status } = spawnSync(process.execPath, [training, '--data', folder, '--measure'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The training did not end well');
}
