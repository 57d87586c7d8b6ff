import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readText } from '../../analyse.ts';
import { writeTinyModel } from '../rig/tiny-model.ts';
import { createTransformer, toProbabilities } from './create-transformer.ts';
import { findTextModels } from './find-text-models.ts';
import { createJudgeBeforehand } from './judge-beforehand.ts';
import { hasPackages, installCommand } from './load-packages.ts';
import { pluggedSentiment } from './plugged-sentiment.ts';
import { polarityOfLabel } from './polarity-of-label.ts';
import { readModelFolder } from './read-model-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'safar-models-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Where an operator has it: the library is no part of Safar, so that these tests run where it was installed. */
const { packages } = findTextModels(process.env);
const installed = hasPackages(packages);
if (!installed)
  process.stderr.write(`skipped: no transformer runs. To run them: ${installCommand(packages)}\n`);

/** Says the opposite of every reader: whoever asks it is found out. */
const contrary = { great: [4, 0, 0], terrible: [0, 0, 4], parcel: [0, 3, 0] };
const labels = ['NEGATIVE', 'neutral', 'POSITIVE'];
const folder = join(root, 'en');
writeTinyModel(folder, labels, contrary);

function read(path: string) {
  const found = readModelFolder(path);
  if (!found.ok) throw new Error(found.detail);
  return found.folder;
}

describe('what labels mean', () => {
  it.each([
    ['NEGATIVE', 'neg'],
    ['Very Positive', 'pos'],
    ['1 star', 'neg'],
    ['3 stars', 'neu'],
    ['5 stars', 'pos'],
    ['not_recommended', 'neg'],
    ['recommended', 'pos'],
    ['tích cực', 'pos'],
    ['منفی', 'neg'],
    ['إيجابي', 'pos'],
    ['LABEL_0', undefined],
    ['anger', undefined],
  ])('%s is %s', (label, wanted) => expect(polarityOfLabel(label, undefined)).toBe(wanted));

  it('safar.json has the last word', () => {
    expect(polarityOfLabel('LABEL_0', { LABEL_0: 'pos' })).toBe('pos');
    expect(polarityOfLabel('neutral', { neutral: null })).toBeNull();
  });

  it('sums the classes of a side after the temperature, and leaves others out', () => {
    const stars = ['neg', 'neg', 'neu', 'pos', undefined] as const;
    const said = toProbabilities([0, 0, 0, 0, 9], { polarities: stars, temperature: 1 });
    expect(said).toEqual({ neg: 0.5, neu: 0.25, pos: 0.25 });
    const warm = toProbabilities([2, 0], { polarities: ['neg', 'pos'], temperature: 2 });
    expect(warm.neg).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(warm.neu).toBe(0);
  });
});

describe('a model’s folder', () => {
  it('says what it is', () => {
    expect(read(folder)).toMatchObject({
      name: 'tiny',
      polarities: ['neg', 'neu', 'pos'],
      temperature: 1,
      maxTokens: 64,
      dtype: 'fp32',
    });
  });

  it('or what is wrong with it', () => {
    const other = join(root, 'other');
    writeTinyModel(other, ['LABEL_0', 'LABEL_1'], {});
    expect(readModelFolder(other)).toMatchObject({
      ok: false,
      detail: expect.stringContaining('"LABEL_0": "neg|neu|pos"') as string,
    });
    writeTinyModel(
      other,
      ['LABEL_0', 'LABEL_1'],
      {},
      { labels: { LABEL_0: 'neg', LABEL_1: 'pos' }, name: 'Two' },
    );
    expect(read(other).name).toBe('Two');
    writeFileSync(join(other, 'safar.json'), '{"temprature": 2}');
    expect(readModelFolder(other)).toMatchObject({ ok: false });
    unlinkSync(join(other, 'safar.json'));
    unlinkSync(join(other, 'onnx/model.onnx'));
    expect(readModelFolder(other)).toMatchObject({ ok: false });
    expect(readModelFolder(join(root, 'nowhere'))).toMatchObject({ ok: false });
  });

  it('is found by its language or by a variable', () => {
    expect(findTextModels({ SAFAR_TEXT_MODELS: root })).toEqual({ packages: root, folders: { en: folder } });
    const named = findTextModels({ SAFAR_DATA: '/nowhere', SAFAR_TEXT_MODEL_FA: folder });
    expect(named).toEqual({ packages: '/nowhere/models', folders: { fa: folder } });
    expect(pluggedSentiment({ packages: root, folders: { en: folder } })).toMatchObject([
      { language: 'fa', state: 'base' },
      { language: 'ar', state: 'base' },
      { language: 'vi', state: 'base' },
      { language: 'en', state: 'noPackages', name: 'tiny' },
    ]);
  });
});

it('without the library the base reads, and one line says why', async () => {
  const told: string[] = [];
  const judge = createJudgeBeforehand({ packages: root, folders: { en: folder } }, (language, detail) =>
    told.push(`${language}: ${detail}`),
  );
  const texts = [{ text: 'A great parcel.', language: 'en' as const }];
  const said = (await judge(texts), await judge(texts));
  expect(said('en', 'A great parcel.')).toBeUndefined();
  expect(told).toEqual([`en: @huggingface/transformers is missing: ${installCommand(root)}`]);
  expect(readText('A great parcel.', { language: 'en', judge: said }).sentiment.label).toBe('pos');
});

describe.skipIf(!installed)('the real library', () => {
  it('answers in the order of the texts, whatever their length, and leaves padding out', async () => {
    const { classify, name } = await createTransformer(packages, read(folder));
    expect(name).toBe('tiny');
    const texts = Array.from({ length: 40 }, (_, at) =>
      at % 2 ? `Great ${'and so on '.repeat(at % 7)}` : 'terrible',
    );
    const said = await classify(texts);
    expect(said.map(one => (one.neg > one.pos ? 'neg' : 'pos'))).toEqual(
      texts.map((_, at) => (at % 2 ? 'neg' : 'pos')),
    );
    const e = Math.exp(4);
    for (const { neg } of said.filter((_, at) => at % 2)) expect(neg).toBeCloseTo(e / (e + 2), 5);
    expect(await classify([''])).toHaveLength(1);
    expect(await classify([])).toEqual([]);
  });

  it('takes the base’s place for its language, whole and clause by clause; the words are still found', async () => {
    const judge = createJudgeBeforehand({ packages, folders: { en: folder } }, (_, detail) => {
      throw new Error(detail);
    });
    const text = 'The staff were great, but the courier was terrible.';
    const said = await judge([{ text }, { text: 'غذا عالی بود' }]);
    const { sentiment, clauses, evidence } = readText(text, { judge: said });
    expect(clauses.map(one => one.label)).toEqual(['neg', 'pos']);
    expect(sentiment.label).toBe('mixed');
    expect(evidence.length).toBeGreaterThan(0);
    const persian = readText('غذا عالی بود', { judge: said });
    expect(persian).toEqual(readText('غذا عالی بود'));
  });

  it('is asked by safar text analyse, unless the base is asked for', () => {
    const analyse = (...args: string[]) =>
      execFileSync(process.execPath, ['app/cli.ts', 'text', 'analyse', '--task', 'sentiment', ...args], {
        cwd: join(import.meta.dirname, '../../../..'),
        input: '{"id":1,"text":"A great parcel, great!","lang":"en"}\n',
        encoding: 'utf8',
        env: { ...process.env, SAFAR_TEXT_MODELS: packages, SAFAR_TEXT_MODEL_EN: folder },
      });
    expect(JSON.parse(analyse())).toMatchObject({ label: 'neg' });
    expect(JSON.parse(analyse('--base'))).toMatchObject({ label: 'pos' });
  });
});
