import { expect, test } from 'vitest';
import { choicesFromGuesses, choicesFromMapping, mappingOf, touchpointKey } from './column-choices.ts';
import { guessMapping } from './guess-mapping.ts';
import { mappingSchema } from './mapping.ts';
import { createTimeReader } from '../../../../platform/table-file/read-time.ts';

const tehran = 'Asia/Tehran';

test.each([
  ['2026-05-01', 'gregory', 'ymd', '2026-04-30T20:30:00.000Z'],
  ['2026-05-01T10:00:00Z', 'gregory', 'ymd', '2026-05-01T10:00:00.000Z'],
  ['2026-05-01 10:00:00+02:00', 'gregory', 'ymd', '2026-05-01T08:00:00.000Z'],
  ['2026-05-01 2:05 PM', 'gregory', 'ymd', '2026-05-01T10:35:00.000Z'],
  ['۱۴۰۵/۰۲/۱۱', 'persian', 'ymd', '2026-04-30T20:30:00.000Z'],
  ['1405/2/11 ۱۴:۳۵', 'persian', 'ymd', '2026-05-01T11:05:00.000Z'],
  ['11/02/1405', 'persian', 'dmy', '2026-04-30T20:30:00.000Z'],
  ['14050211', 'persian', 'ymd', '2026-04-30T20:30:00.000Z'],
  ['05/01/2026', 'gregory', 'mdy', '2026-04-30T20:30:00.000Z'],
  ['01.05.2026', 'gregory', 'dmy', '2026-04-30T20:30:00.000Z'],
  // A year after 1700 is Gregorian whatever the calendar.
  ['2026/05/01', 'persian', 'ymd', '2026-04-30T20:30:00.000Z'],
  ['1447-11-13', 'islamic-umalqura', 'ymd', '2026-04-29T20:30:00.000Z'],
  ['1777629600', 'gregory', 'ymd', '2026-05-01T10:00:00.000Z'],
  ['1777629600000', 'gregory', 'ymd', '2026-05-01T10:00:00.000Z'],
  // Before 2022 clocks in Tehran went forward in spring.
  ['1400/04/01 12:00', 'persian', 'ymd', '2021-06-22T07:30:00.000Z'],
] as const)('%s in the %s calendar, %s, is %s', (cell, calendar, order, iso) => {
  expect(createTimeReader({ calendar, order }, tehran)(cell)?.toISOString()).toBe(iso);
});

test.each([
  '',
  'yesterday',
  '1404/13/01',
  '1404/12/30',
  '31/02/2026',
  '2026-02-30',
  '0001-01-01',
  '99999999',
  '12:30',
  '2026-05-01 25:00',
])('%s is no time', cell => {
  expect(createTimeReader({ calendar: 'persian', order: 'ymd' }, tehran)(cell)).toBeUndefined();
});

test('a date and a clock in two columns are one time', () => {
  const read = createTimeReader({ calendar: 'persian', order: 'ymd' }, tehran);
  expect(read('1405/02/11', '14:35')?.toISOString()).toBe('2026-05-01T11:05:00.000Z');
});

test('columns are guessed from names and values, in four languages', () => {
  const columns = [
    'ID',
    'تاریخ',
    'ایمیل',
    'NPS',
    'Điện thoại',
    'Seat Comfort',
    'نظر شما',
    'Class',
    'empty',
    'mức độ hài lòng',
  ];
  const rows = Array.from({ length: 30 }, (_, i) => [
    `r${i}`,
    `1404/0${1 + (i % 9)}/12`,
    `a${i}@b.ir`,
    String(i % 11),
    '0912',
    String(i % 6),
    'این یک نظر نسبتا بلند است',
    i % 2 ? 'Eco' : 'Biz',
    '',
    String(1 + (i % 5)),
  ]);
  const guesses = guessMapping(columns, rows);
  expect(guesses.map(g => g.role)).toEqual([
    'key',
    'time',
    'email',
    'score',
    'phone',
    'score',
    'text',
    'attribute',
    'ignore',
    'score',
  ]);
  expect(guesses[1]?.time).toEqual({ calendar: 'persian', order: 'ymd' });
  expect(guesses[3]?.score).toMatchObject({ metric: 'nps', min: 0, max: 10 });
  expect(guesses[5]?.score).toMatchObject({ metric: 'rating', min: 1, max: 5, notApplicable: ['0'] });
  expect(guesses[9]?.score).toMatchObject({ metric: 'csat', min: 1, max: 5 });

  const choices = choicesFromGuesses(guesses, {
    fileName: 'نظرها ۱۴۰۴.csv.gz',
    today: '2026-05-01',
    timeZone: tehran,
  });
  const mapping = mappingSchema.parse(mappingOf(choices));
  expect(mapping).toMatchObject({
    source: 'نظرها ۱۴۰۴',
    key: { column: 'ID' },
    customer: { email: 'ایمیل', phone: 'Điện thoại' },
  });
  const again = choicesFromMapping(mapping, columns, { fileName: 'x', today: '2026-01-01', timeZone: 'UTC' });
  expect(mappingSchema.parse(mappingOf(again))).toEqual(mapping);
});

test('a touchpoint’s key is made of any name', () => {
  expect(touchpointKey('Seat Comfort')).toBe('seat-comfort');
  expect(touchpointKey('Giao hàng nhanh')).toBe('giao-hang-nhanh');
  expect(touchpointKey('شعبهٔ مرکزی')).toMatch(/^place-[a-z0-9]+$/);
});

test('a mapping says what is wrong with it', () => {
  const bad = mappingSchema.safeParse({
    version: 1,
    source: '=x',
    time: { column: 't', timeZone: 'Mars' },
    scores: [{ column: 's', metric: 'nps', min: 10, max: 0 }],
  });
  expect(bad.error?.issues.map(issue => issue.path.join('.'))).toEqual(
    expect.arrayContaining(['source', 'scores.0']),
  );
});
