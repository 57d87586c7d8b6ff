import { expect, test } from 'vitest';
import { languages, type LanguageCode } from '../../../../languages/registry.gen.ts';
import { createFormatter } from '../../../../platform/i18n/formatter.ts';
import { createTranslator } from '../../../../platform/i18n/translator.ts';
import { problemWords } from './problem-words.ts';

/** Languages that are added later are not asked. */
const called: Readonly<Partial<Record<LanguageCode, Readonly<Record<string, string>>>>> = {
  en: { courier: 'Courier', calls: 'Support call', tickets: 'Ticket', delivery: 'Delivery', leeds: 'Leeds' },
  fa: { courier: 'پیک', calls: 'تماس', tickets: 'تیکت', delivery: 'تحویل', leeds: 'شیراز' },
  ar: { courier: 'المندوب', calls: 'المكالمة', tickets: 'التذكرة', delivery: 'التوصيل', leeds: 'الرياض' },
  vi: {
    courier: 'Người giao hàng',
    calls: 'Cuộc gọi',
    tickets: 'Phiếu hỗ trợ',
    delivery: 'Giao hàng',
    leeds: 'Đà Nẵng',
  },
};

async function wordsIn(code: LanguageCode) {
  const language = languages[code];
  const t = createTranslator(language, await language.load());
  const names = called[code] ?? {};
  return problemWords({
    t,
    format: createFormatter({ language, calendar: language.calendar, timeZone: 'UTC', currency: 'USD' }),
    locale: language.locale,
    theme: key => names[key] ?? key,
    asked: metric => t.dynamic(`metrics.metric.${metric}.asked`),
    touchpoint: id => names[id],
    dimension: of => t.dynamic(of.startsWith('attribute.') ? `directory.${of}` : `metrics.dimension.${of}`),
    value: (_, value) => names[value] ?? value,
  });
}

const none = { kind: 'score', theme: '', metric: '', touchpoint: '', askedAt: [] as string[] } as const;
const figures = (observed: number, expected: number) => ({
  alarm: { observed, expected, days: 3, n: 20, p: 0.001, byChance: 0.01 },
});
const score = (
  metric: string,
  touchpoint: string,
  askedAt: string[],
  observed: number,
  expected: number,
) => ({
  ...none,
  metric,
  touchpoint,
  askedAt,
  ...figures(observed, expected),
});
const theme = (key: string, observed: number, expected: number) => ({
  ...none,
  kind: 'theme' as const,
  theme: key,
  ...figures(observed, expected),
});

/** Every form that a problem's title takes. */
const titles = [
  score('csat', 'delivery', [], 3.12, 4.21),
  score('ces1', 'delivery', [], 3.4, 2),
  score('ces2', '', ['calls', 'tickets'], 3.9, 5.2),
  score('rating', '', ['a', 'b', 'c', 'd'], 2, 4.5),
  score('nps', '', [], 6.4, 7.5),
  theme('courier', 14, 4.7),
  theme('courier', 1, 6),
  theme('', 40, 22),
];

/** Every form of its place. */
const places = [
  [],
  [{ dimension: 'attribute.city', value: 'leeds' }],
  [{ dimension: 'attribute.appVersion', value: '4.2' }],
  [{ dimension: 'touchpoint', value: 'delivery' }],
  [
    { dimension: 'attribute.city', value: 'leeds' },
    { dimension: 'segment', value: 'X' },
  ],
];

/** Without the marks that keep inserted words in their direction. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');

test.each<[LanguageCode, string[], string[]]>([
  [
    'en',
    [
      'Delivery: satisfaction fell to 3.1, usually 4.2',
      'Delivery: effort rose to 3.4, usually 2',
      'Support call and Ticket: ease fell to 3.9, usually 5.2',
      '4 touchpoints: rating fell to 2, usually 4.5',
      'The company as a whole: likelihood to recommend fell to 6.4, usually 7.5',
      'Courier: 14 complaints, usually 4.7',
      'Courier: 1 complaint, usually 6',
      'All feedback: 40 unhappy texts, usually 22',
    ],
    [
      'Everywhere · since 3 May',
      'Leeds · since 3 May',
      'App version 4.2 · since 3 May',
      'Delivery · since 3 May',
      'Leeds, Segment: X · since 3 May',
    ],
  ],
  [
    'fa',
    [
      'تحویل: رضایت تا ۳٫۱ پایین آمده؛ معمولاً ۴٫۲',
      'تحویل: زحمت کار تا ۳٫۴ بالا رفته؛ معمولاً ۲',
      'تماس و تیکت: آسانی کار تا ۳٫۹ پایین آمده؛ معمولاً ۵٫۲',
      '۴ نقطهٔ تماس: امتیاز تا ۲ پایین آمده؛ معمولاً ۴٫۵',
      'کل شرکت: تمایل به توصیه تا ۶٫۴ پایین آمده؛ معمولاً ۷٫۵',
      'پیک: ۱۴ گلایه؛ معمولاً ۴٫۷',
      'پیک: ۱ گلایه؛ معمولاً ۶',
      'همهٔ بازخوردها: ۴۰ متن ناراضی؛ معمولاً ۲۲',
    ],
    [
      'همه‌جا · از ۳ اردیبهشت',
      'شیراز · از ۳ اردیبهشت',
      'نسخهٔ اپلیکیشن 4.2 · از ۳ اردیبهشت',
      'تحویل · از ۳ اردیبهشت',
      'شیراز، بخش: X · از ۳ اردیبهشت',
    ],
  ],
  [
    'ar',
    [
      'التوصيل: انخفاض الرضا إلى ٣٫١، والمعتاد ٤٫٢',
      'التوصيل: ارتفاع الجهد إلى ٣٫٤، والمعتاد ٢',
      'المكالمة والتذكرة: انخفاض السهولة إلى ٣٫٩، والمعتاد ٥٫٢',
      '٤ نقاط اتصال: انخفاض التقييم إلى ٢، والمعتاد ٤٫٥',
      'الشركة ككل: انخفاض الرغبة في التوصية إلى ٦٫٤، والمعتاد ٧٫٥',
      'المندوب: ١٤ شكوى، والمعتاد ٤٫٧',
      'المندوب: شكوى واحدة، والمعتاد ٦',
      'كل الآراء: ٤٠ نصًا مستاءً، والمعتاد ٢٢',
    ],
    [
      'في كل مكان · منذ ٣ مايو',
      'الرياض · منذ ٣ مايو',
      'إصدار التطبيق 4.2 · منذ ٣ مايو',
      'التوصيل · منذ ٣ مايو',
      'الرياض، الشريحة: X · منذ ٣ مايو',
    ],
  ],
  [
    'vi',
    [
      'Giao hàng: mức hài lòng giảm còn 3,1, thường là 4,2',
      'Giao hàng: mức nỗ lực tăng lên 3,4, thường là 2',
      'Cuộc gọi và Phiếu hỗ trợ: mức dễ dàng giảm còn 3,9, thường là 5,2',
      '4 điểm chạm: điểm đánh giá giảm còn 2, thường là 4,5',
      'Toàn công ty: mức sẵn lòng giới thiệu giảm còn 6,4, thường là 7,5',
      'Người giao hàng: 14 lời phàn nàn, thường là 4,7',
      'Người giao hàng: 1 lời phàn nàn, thường là 6',
      'Toàn bộ phản hồi: 40 đoạn văn không hài lòng, thường là 22',
    ],
    [
      'Ở mọi nơi · từ 3 tháng 5',
      'Đà Nẵng · từ 3 tháng 5',
      'Phiên bản ứng dụng 4.2 · từ 3 tháng 5',
      'Giao hàng · từ 3 tháng 5',
      'Đà Nẵng, Phân khúc: X · từ 3 tháng 5',
    ],
  ],
])('%s: titles and places of problems read well', async (code, expectedTitles, expectedPlaces) => {
  const words = await wordsIn(code);
  expect(titles.map(one => plain(words.title(one)))).toEqual(expectedTitles);
  const day: Partial<Record<LanguageCode, string>> = {
    en: 'since 3 May',
    fa: 'از ۳ اردیبهشت',
    ar: 'منذ ٣ مايو',
    vi: 'từ 3 tháng 5',
  };
  const since = day[code] ?? '';
  expect(places.map(place => plain(words.whereAndWhen({ kind: 'theme', place }, since)))).toEqual(
    expectedPlaces,
  );
  // A score at all of its touchpoints says where by its subject.
  expect(words.whereAndWhen({ kind: 'score', place: [] }, since)).toBe(
    since.charAt(0).toLocaleUpperCase() + since.slice(1),
  );
});

test('in a list each is short', async () => {
  const words = await wordsIn('en');
  const named = [
    { ...none, metric: 'csat', touchpoint: 'delivery' },
    { ...none, metric: 'nps' },
    { ...none, kind: 'theme' as const, theme: 'courier' },
    { ...none, kind: 'theme' as const },
  ].map(one => plain(words.stream(one)));
  expect(named).toEqual([
    'satisfaction at Delivery',
    'likelihood to recommend',
    'Courier',
    'the overall tone',
  ]);
});
