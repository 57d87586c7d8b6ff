import { expect, test } from 'vitest';
import { readText } from '../analyse.ts';
import type { TextLanguage } from '../language/detect-language.ts';
import { normalise } from '../normalise/normalise.ts';
import { tokensOf } from '../segment/tokens.ts';
import { createUnderstanding } from '../understand.ts';
import { evidenceIn } from './evidence.ts';
import { isDegree, isGrammar } from './function-words.ts';

const understand = createUnderstanding();

/** The marked pieces of a text whose words weigh as given; those that are not given weigh nothing. */
function marked(
  language: TextLanguage,
  original: string,
  weights: Readonly<Record<string, number>>,
): string[] {
  const { text } = normalise(original);
  const heavy = new Map(Object.entries(weights).map(([word, weight]) => [normalise(word).text, weight]));
  const tokens = tokensOf(text).map(token => ({ ...token, weight: heavy.get(token.text) ?? 0 }));
  return evidenceIn(text, { tokens }, language).map(({ start, end }) => text.slice(start, end));
}

test.each<[TextLanguage, string, Record<string, number>, string[]]>([
  ['en', 'The food was cold', { The: 3, was: 2, cold: 1.5 }, ['cold']],
  ['en', 'I waited a month', { I: 2, a: 2, month: 0.9 }, ['month']],
  ['en', 'It is not good', { is: 1, not: 2, good: 1 }, ['not good']],
  ['en', 'a waste of time', { waste: 2, time: 1, a: 3 }, ['waste', 'time']],
  ['en', 'the phone but nobody', { phone: 1, but: 1, nobody: 1 }, ['phone', 'nobody']],
  ['en', 'cold, slow', { cold: 1, slow: 1 }, ['cold', 'slow']],
  ['en', 'very', { very: 1 }, []],
  ['en', 'really very late', { really: 1, very: 1, late: 1 }, ['really very late']],
  ['en', 'I was there', { I: 1, was: 1, there: 1 }, []],
  ['fa', 'غذا که رسید سرد بود و بد', { که: 3, سرد: 1, بود: 2, و: 4, بد: 1 }, ['سرد', 'بد']],
  ['fa', 'خیلی خوب بود', { خیلی: 2, بود: 2 }, []],
  ['fa', 'ما راضی نیستیم', { ما: 5, راضی: 1 }, ['راضی']],
  ['fa', 'غذا خوب نبود', { خوب: 1, نبود: 2 }, ['خوب نبود']],
  ['ar', 'ما عجبني الأكل', { ما: 2, عجبني: 1 }, ['ما عجبني']],
  ['ar', 'الخدمة سيئة و الموظف وقح', { و: 3, سيئة: 1, وقح: 1 }, ['سيئه', 'وقح']],
  ['vi', 'món này là ngon của quán', { là: 3, của: 3, ngon: 1 }, ['ngon']],
  ['vi', 'món ăn rất hay', { rất: 1, hay: 2 }, ['rất hay']],
  ['other', 'la the top', { the: 3, top: 1 }, ['top']],
])('%s: in «%s» what tells is marked', (language, text, weights, expected) => {
  expect(marked(language, text, weights)).toEqual(expected.map(piece => normalise(piece).text));
});

/** As customers write; what is marked by the real weights. */
const said: Readonly<Record<Exclude<TextLanguage, 'other'>, readonly string[]>> = {
  en: [
    'I ordered a table and the courier was late, it is the third time.',
    'The staff at the desk were lovely and they helped us with everything.',
    'You said it would be here on Monday and it was not.',
    'It is what it is.',
  ],
  fa: [
    'من سفارش دادم و پیک که رسید غذا سرد بود.',
    'همه چیز عالی بود و از شما ممنونم که این قدر زود رسیدگی کردید.',
    'این را که خریدم بعد از یک هفته خراب شد و کسی جواب ما را نداد.',
  ],
  ar: [
    'طلبت من التطبيق والطلب وصل بعد ساعتين وهو بارد.',
    'الموظفون في الفرع كانوا رائعين معنا وأنا سعيد جدا.',
    'هذا هو الذي قلته لكم من قبل ولم يرد علي أحد.',
  ],
  vi: [
    'Tôi đặt hàng là của shop này mà giao rất chậm.',
    'Nhân viên ở đây thì rất nhiệt tình và món ăn ngon.',
    'Mình đã gọi cho tổng đài nhưng không có ai trả lời.',
  ],
};

test.each(
  Object.entries(said).flatMap(([language, texts]) =>
    texts.map(text => [language as Exclude<TextLanguage, 'other'>, text] as const),
  ),
)('%s: nothing but grammar is never marked in «%s»', (language, text) => {
  const { evidence } = readText(text, { language });
  for (const [start, end] of evidence) {
    const words = tokensOf(normalise(text.slice(start, end)).text).map(token => token.text);
    expect(
      words.some(word => !isGrammar(language, word) && !isDegree(language, word)),
      text.slice(start, end),
    ).toBe(true);
  }
});

test.each([
  ['en', 'This was my second purchase. I have to sign in every time I open the app!', ['I', 'This', '!']],
  ['en', 'As a customer of some years I can say that the app is simple. I shall order again', ['a', 'I']],
  ['vi', 'Tôi mua ở đây là lần thứ hai và tôi sẽ quay lại!', ['tôi', 'là', '!']],
] as const)('%s: nor does grammar show a theme of «%s»', (language, text, grammar) => {
  const { themes } = understand(text, { language });
  expect(themes.length).toBeGreaterThan(0);
  const marks = themes.flatMap(({ spans }) => spans.map(([start, end]) => text.slice(start, end)));
  expect(marks.filter(mark => (grammar as readonly string[]).includes(mark))).toEqual([]);
});
