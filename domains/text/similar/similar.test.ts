import { expect, test } from 'vitest';
import { signatureParts } from '../model/signature-parts.ts';
import { rankSimilar, type ComparedText } from './rank-similar.ts';
import { rarityIn } from './rarity.ts';
import { signatureOf } from './signature.ts';

const reading = (label: 'neg' | 'pos', ...themes: string[]) => ({
  label,
  labelCorrected: false,
  probability: 1,
  removed: [],
  intents: [],
  names: [],
  themes: themes.map(theme => ({ theme, sentiment: label, probability: 1, spans: [], corrected: false })),
});
const late = reading('neg', 'delivery-speed');

function differing(a: string, b: string): number {
  const bits = (text: string) => signatureParts(text).map(part => BigInt(part));
  return bits(a).reduce((sum, part, i) => {
    let left = part ^ (bits(b)[i] ?? 0n);
    let count = 0;
    for (; left > 0n; left &= left - 1n) count++;
    return sum + count;
  }, 0);
}

test('signatures are near where words or themes are, and far where neither is', () => {
  const one = signatureOf('the parcel came four days late again', late);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(signatureOf('the parcel came four days late again', late)).toBe(one);
  const near = differing(one, signatureOf('my parcel came a week late', late));
  const abroad = differing(one, signatureOf('بسته خیلی دیر رسید', late));
  const far = differing(
    one,
    signatureOf('friendly staff and clean rooms', reading('pos', 'staff', 'cleanliness')),
  );
  expect(near).toBeLessThan(abroad);
  expect(abroad).toBeLessThan(far);
  expect(far).toBeGreaterThan(100);
});

test('no text, no letters, a very long text: there is a signature for each', () => {
  for (const text of ['', '😀 ؟', 'x'.repeat(50_000), '\ud83d'])
    expect(signatureOf(text, late)).toHaveLength(64);
});

test('candidates are ranked with why, and the same words are told once', () => {
  const source: ComparedText = {
    id: 's',
    text: 'The parcel came late and the box was torn',
    language: 'en',
    held: late,
  };
  const other = (id: string, text: string, language: string, held: ComparedText['held'] = late) => ({
    id,
    text,
    language,
    held,
  });
  const candidates = [
    other('torn', 'Parcel late, box torn', 'en'),
    other('again', 'parcel LATE box torn', 'en'),
    other('fa', 'بسته دیر رسید', 'fa'),
    other('staff', 'The staff were lovely and the food was good', 'en', reading('pos', 'staff')),
    other('feeling', 'Awful', 'en', reading('neg')),
  ];
  const ranked = rankSimilar(source, candidates, rarityIn(candidates.map(one => one.text)));
  expect(ranked.map(one => one.id)).toEqual(['torn', 'fa']);
  expect(ranked[0]?.themes).toEqual(['delivery-speed']);
  expect(ranked[0]?.words.length).toBeGreaterThan(0);
  expect(ranked[1]?.words).toEqual([]);
});

test('a word is rare or common among all texts, not among those that are alike already', () => {
  const one = (id: string, text: string): ComparedText => ({ id, text, language: 'en', held: late });
  const candidates = [
    one('meal', 'a warm meal'),
    ...[1, 2, 3, 4, 5].map(n => one(`hair ${n}`, `hair on plate ${n}`)),
  ];
  const usual = Array.from({ length: 40 }, (_, n) => `the meal of table ${n} was served`);
  const [first] = rankSimilar(one('s', 'hair within the meal'), candidates, rarityIn(usual));
  expect(first?.id).toMatch(/^hair/);
  expect(first?.words[0]).toBe('hair');
  const among = rarityIn(candidates.map(({ text }) => text));
  expect(among('hair')).toBeLessThan(among('meal'));
});
