import { describe, expect, it } from 'vitest';
import { agreeing } from './agreeing.ts';
import { chooseSentences, type TextToSum } from './choose-sentences.ts';
import { shownPart } from './masked-part.ts';
import { sharePlaces } from './share-places.ts';

const say = (texts: readonly string[], sentiment: TextToSum['sentiment'], prefix: string): TextToSum[] =>
  texts.map((text, at) => ({ id: `${prefix}${at}`, text, sentiment }));

const late = [
  'The parcel came four days late. I had ordered it for a birthday.',
  'Delivery was four days late again!',
  'My parcel came late and nobody told me.',
  'It came late, the parcel was wet.',
  'Parcel late by a week. The colour is nice.',
];
const rude = [
  'The courier was rude to my mother.',
  'A rude courier, he shouted at us.',
  'Rude courier on the phone.',
];
const good = [
  'The staff were friendly and helpful.',
  'Friendly staff, they helped me at once.',
  'Very helpful staff!',
];

function sentences(texts: readonly TextToSum[], wanted?: number): string[] {
  const byId = new Map(texts.map(one => [one.id, one.text]));
  return chooseSentences(texts, wanted).map(({ id, span }) => byId.get(id)?.slice(...span) ?? '');
}

describe('chooseSentences', () => {
  const all = [...say([...late, ...rude], 'neg', 'n'), ...say(good, 'pos', 'p')];

  it('covers what many say on each side, and says nothing twice', () => {
    const chosen = sentences(all, 4);
    expect(chosen).toHaveLength(4);
    expect(chosen.filter(one => /late/i.test(one)).length).toBeGreaterThanOrEqual(1);
    expect(chosen.some(one => /rude/i.test(one))).toBe(true);
    expect(chosen.filter(one => /friendly|helpful/i.test(one))).toHaveLength(1);
    expect(chosen.join()).not.toMatch(/birthday|colour/);
  });

  it('gives the same for any order of the texts', () => {
    expect(chooseSentences(all.toReversed())).toEqual(chooseSentences(all));
  });

  it('keeps to the sentences that speak of the subject', () => {
    const text = 'The room was lovely. The breakfast was cold. We will be back.';
    const start = text.indexOf('breakfast');
    const one = { id: 'a', text, sentiment: 'neg', spans: [[start, start + 9]] } as const;
    expect(sentences([one])).toEqual(['The breakfast was cold.']);
  });

  it.each([
    [
      'fa',
      [
        'پیک خیلی دیر رسید.',
        'غذا سرد بود و پیک دیر آمد',
        'پیک دیر رسید و غذا سرد بود!',
        'بسته‌بندی عالی بود',
      ],
    ],
    [
      'ar',
      ['التوصيل متأخر جداً.', 'تأخر التوصيل والأكل بارد', 'التوصيل متأخر والأكل وصل بارد', 'المكان جميل'],
    ],
    [
      'vi',
      ['Giao hàng quá chậm.', 'Giao hàng chậm, đồ ăn nguội', 'Giao hàng chậm và đồ ăn nguội hết', 'Quán đẹp'],
    ],
  ])('chooses in %s what is said most', (_, texts) => {
    const [first] = sentences(say(texts, 'neg', 't'), 1);
    expect(texts.slice(0, 3)).toContain(first);
  });

  it('takes texts that say nothing', () => {
    expect(chooseSentences([])).toEqual([]);
    expect(chooseSentences([{ id: 'a', text: ' … ', sentiment: 'neu' }])).toEqual([]);
  });

  it('sums 2,000 texts up in a moment', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => ({
      id: `${at}`,
      sentiment: at % 3 ? ('neg' as const) : ('pos' as const),
      text: `${late[at % 5]} ${rude[at % 3]} word${at % 97} word${at % 89} ${good[at % 3]}`,
    }));
    chooseSentences(many);
    const began = performance.now();
    expect(chooseSentences(many)).toHaveLength(5);
    // Some 150 ms on a quiet core; the bound is for busy ones.
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('agreeing', () => {
  it('passes over a kind sentence of a complaint, and keeps the shares', () => {
    const one = (id: string, sentiment: TextToSum['sentiment']) => ({ id, sentiment, span: [0, 1] as const });
    const chosen = [one('kind', 'neg'), one('a', 'neg'), one('b', 'neg'), one('c', 'neg'), one('d', 'pos')];
    const bad = { neg: 0.9, neu: 0.05, pos: 0.05 };
    const good = { neg: 0.05, neu: 0.05, pos: 0.9 };
    const even = { neg: 0.3, neu: 0.4, pos: 0.3 };
    const counts = { neg: 30, mixed: 0, neu: 0, pos: 10 };
    const kept = agreeing(chosen, [good, bad, even, bad, good], counts, 3);
    expect(kept.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });
});

describe('sharePlaces', () => {
  it('hears every side of weight and gives the rest by size', () => {
    expect(sharePlaces({ neg: 60, mixed: 2, neu: 8, pos: 30 }, 5)).toEqual({
      neg: 3,
      mixed: 0,
      neu: 0,
      pos: 2,
    });
    expect(sharePlaces({ neg: 1, mixed: 0, neu: 0, pos: 1 }, 5)).toEqual({
      neg: 1,
      mixed: 0,
      neu: 0,
      pos: 1,
    });
    expect(sharePlaces({ neg: 0, mixed: 0, neu: 0, pos: 0 }, 5)).toEqual({
      neg: 0,
      mixed: 0,
      neu: 0,
      pos: 0,
    });
  });
});

describe('shownPart', () => {
  it('hides personal data, also what the part cuts', () => {
    const text = 'Call me. My number is 0912 345 6789, thanks.';
    const start = text.indexOf('My');
    expect(shownPart(text, [start, text.length])).toBe('My number is •••, thanks.');
    expect(shownPart(text, [text.indexOf('345'), text.length])).toBe('•••, thanks.');
  });
});
