import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../languages/registry.gen.ts';
import { dayFromIso } from '../calendar/day.ts';
import { createFormatter } from './formatter.ts';
import type { CalendarName, Language } from './language.ts';

const everyLanguage: readonly Language[] = Object.values(languages);
const day = dayFromIso('2026-10-05') ?? NaN;
const at = new Date('2026-10-05T13:07:00Z');

function formatter(
  code: keyof typeof languages,
  calendar: CalendarName = languages[code].calendar,
  currency = 'IRR',
) {
  return createFormatter({ language: languages[code], calendar, timeZone: 'Asia/Tehran', currency });
}
const fa = formatter('fa');
const ar = formatter('ar');
const vi = formatter('vi');
const en = formatter('en');

describe('dates', () => {
  test.each([
    [fa, ['۱۴۰۵/۰۷/۱۳', '۱۳ مهر ۱۴۰۵', '۱۳ مهر ۱۴۰۵', 'دوشنبه ۱۳ مهر ۱۴۰۵', '۱۳ مهر ۱۴۰۵، ۱۶:۳۷']],
    [
      ar,
      [
        '٠٥\u200f/١٠\u200f/٢٠٢٦',
        '٥ أكتوبر ٢٠٢٦',
        '٥ أكتوبر ٢٠٢٦',
        'الاثنين، ٥ أكتوبر ٢٠٢٦',
        '٥ أكتوبر ٢٠٢٦، ٤:٣٧ م',
      ],
    ],
    [
      vi,
      [
        '05/10/2026',
        '5 thg 10, 2026',
        '5 tháng 10, 2026',
        'Thứ Hai, 5 tháng 10, 2026',
        '16:37, 5 thg 10, 2026',
      ],
    ],
    [en, ['05/10/2026', '5 Oct 2026', '5 October 2026', 'Monday, 5 October 2026', '5 Oct 2026, 16:37']],
  ])('are written as its readers write them', (format, expected) =>
    expect([
      format.date(day, 'short'),
      format.date(day),
      format.date(at, 'long'),
      format.date(day, 'weekday'),
      format.dateTime(at),
    ]).toEqual(expected),
  );
  it('take the calendar of the workspace, whatever the language', () => {
    expect(formatter('en', 'persian').date(day)).toBe('13 Mehr 1405');
    expect(formatter('ar', 'islamic-umalqura').date(day)).toBe('٢٤ ربيع الآخر ١٤٤٨');
    expect(formatter('ar', 'persian').period(dayFromIso('2026-04-21') ?? NaN, 'month')).toBe('أرديبهشت ١٤٠٥');
    expect(formatter('fa', 'gregory').date(day)).toBe('۵ اکتبر ۲۰۲۶');
  });
  it('show the day of the time zone', () =>
    expect(en.date(new Date('2026-10-05T21:00:00Z'), 'dayMonth')).toBe('6 Oct'));
  test.each([
    [fa, ['۱۳ مهر ۱۴۰۵', 'هفتهٔ ۱۳ مهر', 'مهر ۱۴۰۵', 'سه‌ماههٔ سوم ۱۴۰۵', '۱۴۰۵']],
    [ar, ['٥ أكتوبر ٢٠٢٦', 'أسبوع ٥ أكتوبر', 'أكتوبر ٢٠٢٦', 'الربع الرابع ٢٠٢٦', '٢٠٢٦']],
    [vi, ['5 thg 10, 2026', 'Tuần từ 5 thg 10', 'Tháng 10, 2026', 'Quý 4, 2026', '2026']],
    [en, ['5 Oct 2026', 'Week of 5 Oct', 'October 2026', 'Q4 2026', '2026']],
  ])('name periods', (format, expected) =>
    expect(
      (['day', 'week', 'month', 'quarter', 'year'] as const).map(unit => format.period(day, unit)),
    ).toEqual(expected),
  );
  it('name ranges without repeating the year', () => {
    expect(en.dateRange(day, day + 20)).toBe('5 Oct to 24 Oct 2026');
    expect(fa.dateRange(day, day + 1)).toBe('۱۳ مهر ۱۴۰۵');
    expect(en.dateRange(day, day + 100)).toBe('5 Oct 2026 to 12 Jan 2027');
  });
  it('have no era, no blank and no foreign digit', () => {
    for (const language of everyLanguage) {
      for (const calendar of ['gregory', 'persian', 'islamic-umalqura'] as const) {
        const format = createFormatter({ language, calendar, timeZone: 'UTC', currency: 'USD' });
        fc.assert(
          fc.property(fc.integer({ min: -7000, max: 36500 }), value => {
            for (const style of [
              'short',
              'medium',
              'long',
              'month',
              'monthShort',
              'dayMonth',
              'weekday',
              'year',
            ] as const) {
              const text = format.date(value, style);
              expect(text).not.toMatch(/[{}]|undefined|^\s|\s$|هـ|ه‍|AP|AH| {2}/u);
              if (language.numbering !== 'latn') expect(text).not.toMatch(/[0-9a-z]/i);
            }
          }),
          { numRuns: 30 },
        );
      }
    }
  });
});

describe('numbers', () => {
  test.each([
    ['fa', fa, ['۱٬۲۳۴٫۵', '\u2068\u200e−۵\u2069', '۱۲٪', '\u2068\u200e+۴۸٫۰\u2069', '۱٫۳\u00a0میلیون']],
    ['ar', ar, ['١٬٢٣٤٫٥', '\u2068\u061c−٥\u2069', '١٢٪\u061c', '\u2068\u061c+٤٨٫٠\u2069', '١٫٣\u00a0مليون']],
    ['vi', vi, ['1.234,5', '−5', '12%', '+48,0', '1,3\u00a0Tr']],
    ['en', en, ['1,234.5', '−5', '12%', '+48.0', '1.3m']],
  ])('%s: digits, marks and the sign where its readers expect it', (_, format, expected) =>
    expect([
      format.number(1234.5),
      format.number(-5),
      format.percent(0.12),
      format.signed(48, 1),
      format.compact(1_300_000),
    ]).toEqual(expected),
  );
  it('writes p values as formulas that read left to right and stay on one line', () => {
    expect(en.pValue(0.0412)).toBe('\u2066p\u00a0=\u00a00.041\u2069');
    expect(ar.pValue(0.0004)).toBe('\u2066p\u00a0<\u00a0٠٫٠٠١\u2069');
  });
  it('never writes −0', () => {
    for (const format of [fa, ar, vi, en]) {
      const zeros = [
        format.number(-0),
        format.number(-0.001),
        format.signed(-0.04, 1),
        format.percent(-0.001),
        format.integer(-0.4),
        format.signedPercent(-0),
        format.compact(-0),
        format.money(-0),
      ];
      for (const text of zeros) expect(text).not.toMatch(/[-−+]/);
    }
  });
  it('writes changes of zero without a sign and others with one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), value => {
        const text = fa.signed(value, 0);
        expect(text.includes('+')).toBe(value > 0);
        expect(text.includes('−')).toBe(value < 0);
      }),
    );
  });
  it('writes intervals', () => {
    expect(en.interval(-19.05, 65.2, 1)).toBe('−19.1 to 65.2');
    expect(fa.interval(29.34, 58.04, 1)).toBe('۲۹٫۳ تا ۵۸٫۰');
    expect(vi.intervalPercent(0.1, 0.25)).toBe('10% đến 25%');
  });
  it('writes money', () => {
    expect(fa.money(1234)).toBe('۱٬۲۳۴\u00a0ریال');
    expect(fa.money(12.5, 'USD')).toBe('۱۲٫۵۰\u00a0دلار');
    expect(en.money(-1234.5, 'USD')).toBe('−$1,234.50');
    expect(vi.money(1234, 'VND')).toBe('1.234\u00a0₫');
  });
  it('writes codes and sizes', () => {
    expect(fa.digits('A-12')).toBe('A-۱۲');
    expect(en.bytes(1_234_567)).toBe('1.2 MB');
    expect(fa.bytes(12)).toBe('۱۲ بایت');
  });
});

describe('lengths of time', () => {
  const ago = (format: typeof en, seconds: number) =>
    format.relative(new Date(at.getTime() - seconds * 1000), at);
  it('says how long ago', () => {
    expect([ago(en, 5), ago(en, 90), ago(en, 86_400), ago(en, 3 * 86_400)]).toEqual([
      'now',
      '1 minute ago',
      'yesterday',
      '3 days ago',
    ]);
    expect([ago(fa, 5), ago(fa, 3 * 86_400)]).toEqual(['اکنون', '۳ روز پیش']);
    expect(ago(ar, 3 * 86_400)).toBe('قبل ٣ أيام');
  });
  it('says how long', () => {
    expect([en.duration(125), en.duration(0), en.duration(90_000, 'long')]).toEqual([
      '2 mins, 5 secs',
      '0 secs',
      '1 day, 1 hour',
    ]);
    expect([fa.duration(125), fa.duration(90_000)]).toEqual(['۲ دقیقه و ۵ ثانیه', '۱ روز و ۱ ساعت']);
  });
});

describe('texts', () => {
  it('lists', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(fa.list(['آب', 'نان'])).toBe('آب و نان');
  });
  it('sorts by the alphabet of the language', () => {
    const words = ['گل', 'یاس', 'پدر', 'آب', 'هوا', 'ورد', 'ابر', 'کار', 'تاب', 'چای', 'ژاله', 'زن'];
    expect([...words].sort(fa.compare)).toEqual([
      'آب',
      'ابر',
      'پدر',
      'تاب',
      'چای',
      'زن',
      'ژاله',
      'کار',
      'گل',
      'ورد',
      'هوا',
      'یاس',
    ]);
    expect(['dâu', 'đào', 'da', 'e'].sort(vi.compare)).toEqual(['da', 'dâu', 'đào', 'e']);
    expect(['Q10', 'Q2'].sort(en.compare)).toEqual(['Q2', 'Q10']);
  });
  it('isolates once', () => expect(fa.isolate(fa.isolate('abc'))).toBe('\u2068abc\u2069'));
});
