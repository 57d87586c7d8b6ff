import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise/normalise.ts';
import { createNameFinder, type KnownName } from './create-name-finder.ts';

const list: KnownName[] = [
  { id: 'p1', kind: 'product', names: ['آب‌میوه‌گیری نارون', 'Narvan Juicer'] },
  { id: 'c1', kind: 'place', names: ['الرياض', 'Riyadh'] },
  { id: 'c2', kind: 'place', names: ['Đà Nẵng'] },
  { id: 'h1', kind: 'person', names: ['سارا کریمی'] },
  { id: 'p2', kind: 'product', names: ['Like'] },
];
const finder = createNameFinder(list);
const found = (original: string) => {
  const { text } = normalise(original);
  return finder.find(text).map(({ id, start, end }) => [id, text.slice(start, end)]);
};

describe('names', () => {
  it.each([
    ['آب میوه گیری نارونم خراب شد', 'p1'],
    ['the NARVAN juicer broke', 'p1'],
    ['وبالرياض ما في فرع', 'c1'],
    ['chi nhánh da nang phục vụ chậm', 'c2'],
    ['خانم سارا كريمي عالی بود', 'h1'],
  ])('%s', (text, id) => {
    expect(found(text).map(([first]) => first)).toEqual([id]);
  });

  it('does not find a name inside another word or an inflected one', () => {
    expect(found('she likes it, unlike me')).toEqual([]);
    expect(found('the Like was broken')).toEqual([['p2', 'like']]);
  });

  it('is quick with 10,000 names', () => {
    const many: KnownName[] = Array.from({ length: 10_000 }, (_, at) => ({
      id: String(at),
      kind: 'product',
      names: [`نام${at} مدل${at % 97}`, `Model ${at} x${at % 89}`],
    }));
    const big = createNameFinder(many);
    const { text } = normalise(
      'سلام من نام4711 مدل55 خریدم و model 99 x10 هم دارم ولی کار نمی‌کند و پشتیبانی جواب نمی‌دهد',
    );
    expect(big.find(text).map(({ id }) => id)).toEqual(['4711', '99']);
    const begin = performance.now();
    for (let round = 0; round < 2000; round++) big.find(text);
    expect((performance.now() - begin) / 2000).toBeLessThan(0.2);
  });

  it('stands any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), original => {
        let last = 0;
        for (const { start, end } of finder.find(normalise(original).text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});
