import { normalise } from '../normalise/normalise.ts';
import { endOfToken } from '../segment/tokens.ts';
import { setsOfWords } from './words.ts';

export const textLanguageNames = ['fa', 'ar', 'vi', 'en', 'other'] as const;
export type TextLanguage = (typeof textLanguageNames)[number];

export interface DetectedLanguage {
  readonly language: TextLanguage;
  /** Other languages that a good part of the text is in. */
  readonly mixed: readonly TextLanguage[];
  /** Persian or Arabic written in Latin letters. */
  readonly latinised: boolean;
  /** 0 to 1: how far ahead of the next language it is. */
  readonly confidence: number;
}

const nothing: DetectedLanguage = { language: 'other', mixed: [], latinised: false, confidence: 0 };
const longestRead = 600;

/** Tells the language of an original or normalised text by its letters and telling words. */
export function detectLanguage(text: string): DetectedLanguage {
  const head = text.length > longestRead ? text.slice(0, longestRead) : text;
  return detectFrom(head, normalise(head).text);
}

/** The same for who has the normalised text already. */
export function detectFrom(original: string, normalised: string): DetectedLanguage {
  const letters = countLetters(original);
  const { arabic, latin, foreign } = letters;
  if (arabic + latin + foreign === 0) return nothing;
  if (foreign > arabic + latin) return { ...nothing, confidence: 1 };
  if (arabic === 0 && letters.vietnamese >= 2 && letters.vietnamese * 12 >= latin)
    return { language: 'vi', mixed: [], latinised: false, confidence: 1 };
  const words = countWords(normalised);
  const main = arabic >= latin * 0.5 ? arabicScript(letters, words) : latinScript(letters, words);
  const mixed: TextLanguage[] = [];
  if (main.latinised || arabic === 0 || latin === 0) return { ...main, mixed };
  if (arabic >= latin * 0.5 && latin >= 8 && latin * 4 >= arabic)
    mixed.push(latinScript(letters, words).language);
  else if (arabic < latin * 0.5 && arabic >= 4) mixed.push(arabicScript(letters, words).language);
  return { ...main, mixed: mixed.filter(language => language !== main.language && language !== 'other') };
}

interface Letters {
  arabic: number;
  latin: number;
  foreign: number;
  /** Letters that only Persian, only Arabic, or neither of the two writes. */
  persian: number;
  onlyArabic: number;
  neither: number;
  vietnamese: number;
  /** Latin letters with marks of other European languages. */
  accented: number;
}

function countLetters(text: string): Letters {
  const count = {
    arabic: 0,
    latin: 0,
    foreign: 0,
    persian: 0,
    onlyArabic: 0,
    neither: 0,
    vietnamese: 0,
    accented: 0,
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) count.latin++;
    else if (unit < 0xc0) continue;
    else if (unit >= 0x600 && unit <= 0x6ff) countArabic(count, unit);
    else if (unit < 0x250 || (unit >= 0x1e00 && unit <= 0x1eff)) countAccented(count, unit);
    else if (unit >= 0xfb50 && unit <= 0xfefc) count.arabic++;
    else if ((unit >= 0x370 && unit < 0x2000) || (unit >= 0x2e80 && unit < 0xd800)) count.foreign++;
    else if (unit >= 0x300 && unit <= 0x36f) count.vietnamese++;
  }
  return count;
}

function countArabic(count: Letters, unit: number): void {
  if (unit < 0x621 || (unit >= 0x64b && unit < 0x671) || unit >= 0x6d4) return;
  count.arabic++;
  // پ چ ژ گ ک ی, and ة ك ي ى أ إ ؤ. Urdu and Kurdish: ٹ ڈ ڑ ں ے ہ ۆ ێ ڕ ڵ.
  if (unit === 0x67e || unit === 0x686 || unit === 0x698 || unit === 0x6af) count.persian += 2;
  else if (unit === 0x6a9 || unit === 0x6cc) count.persian += 0.5;
  else if (unit === 0x629) count.onlyArabic += 2;
  else if (unit === 0x649 || unit === 0x623 || unit === 0x625) count.onlyArabic += 1;
  else if (unit === 0x643 || unit === 0x64a) count.onlyArabic += 0.25;
  else if ('ٹڈڑںےہۆێڕڵ'.includes(String.fromCharCode(unit))) count.neither++;
}

function countAccented(count: Letters, unit: number): void {
  count.latin++;
  const vietnamese =
    unit >= 0x1ea0 || unit === 0x103 || unit === 0x111 || unit === 0x110 || unit === 0x1a1 || unit === 0x1b0;
  if (vietnamese) count.vietnamese += 2;
  else if ('àáãâèéêìíòóõôùúýÀÁÂÊÔ'.includes(String.fromCharCode(unit))) count.vietnamese++;
  if (!vietnamese) count.accented++;
}

type Words = Record<keyof typeof setsOfWords, number> & { total: number; mixedDigits: number };

function countWords(text: string): Words {
  const count: Words = {
    fa: 0,
    ar: 0,
    vi: 0,
    en: 0,
    other: 0,
    finglish: 0,
    arabizi: 0,
    total: 0,
    mixedDigits: 0,
  };
  for (let at = 0; at < text.length;) {
    const end = endOfToken(text, at);
    if (end > at) countWord(text.slice(at, end), count);
    at = Math.max(end, at + 1);
  }
  return count;
}

function countWord(word: string, count: Words): void {
  count.total++;
  if (word.charCodeAt(0) >= 0x600) {
    if (setsOfWords.fa.has(word)) count.fa++;
    if (setsOfWords.ar.has(word)) count.ar++;
    if (word.length > 4 && word.startsWith('ال')) count.ar += 0.6;
    return;
  }
  if (setsOfWords.vi.has(word)) count.vi++;
  if (setsOfWords.en.has(word)) count.en++;
  if (setsOfWords.other.has(word)) count.other++;
  if (setsOfWords.finglish.has(word)) count.finglish++;
  if (setsOfWords.arabizi.has(word)) count.arabizi++;
  if (hasDigit(word) && arabiziDigits.test(word)) count.mixedDigits++;
}

/** 7 for ح, 3 for ع, 5 for خ … within a word. */
const arabiziDigits = /^[a-z]*[a-z][235679][a-z]+$|^[2357][a-z]{2,}/u;

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) <= 0x39) return true;
  return false;
}

function arabicScript(letters: Letters, words: Words): DetectedLanguage {
  if (letters.neither * 12 > letters.arabic) return nothing;
  const fa = words.fa * 2 + letters.persian;
  const ar = words.ar * 2 + letters.onlyArabic;
  return scored(fa >= ar ? 'fa' : 'ar', Math.max(fa, ar), Math.min(fa, ar), false);
}

function latinScript(letters: Letters, words: Words): DetectedLanguage {
  const scores: [TextLanguage, number, boolean][] = [
    ['en', words.en * 1.1, false],
    ['vi', words.vi * 0.9 + letters.vietnamese * 0.5, false],
    ['other', words.other + letters.accented * 0.4, false],
    ['fa', words.finglish * 1.1, true],
    ['ar', words.arabizi * 1.1 + words.mixedDigits, true],
  ];
  scores.sort((a, b) => b[1] - a[1]);
  const [[language, best, latinised] = ['other', 0, false] as const, [, second] = ['other', 0] as const] =
    scores;
  // Latin letters without a telling word: a short cry, a name, a code. English is read most often.
  if (best === 0)
    return { language: words.total === 0 ? 'other' : 'en', mixed: [], latinised: false, confidence: 0.2 };
  return scored(language, best, second, latinised);
}

function scored(language: TextLanguage, best: number, next: number, latinised: boolean): DetectedLanguage {
  return { language, mixed: [], latinised, confidence: (best - next + 0.5) / (best + next + 1) };
}
