import type { PrivateSpan } from './private-span.ts';

/**
 * Names are found only where a word announces them, and held in doubt: «آقای راننده» is nobody's name. In Persian and
 * Arabic one word follows the title, two when the second is joined to a name by its form.
 */
const word = '[\\p{L}\\u200c]{2,}';
/** Iranian first names that are common enough to tell that a surname follows. */
const given =
  '(?:علی|محمد|حسین|حسن|رضا|مهدی|امیر|سعید|مجید|حمید|احمد|علیرضا|محمدرضا|امیرحسین|بهنام|آرش|سینا|پویا|فاطمه|زهرا|مریم|سارا|نرگس|الهام|مینا|نازنین|لیلا|پریسا|شیما|مهسا)';
const capital = '\\p{Lu}[\\p{Ll}\\p{M}]+';
const patterns: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `(?<![\\p{L}])(?:آقای|اقای|سرکار خانم|جناب آقای|خانم|جناب|مهندس|دکتر)\\s+(${word})(?:\\s+(${word}(?:پور|زاده|نژاد|نیا|وند|یان|لو)))?`,
      'gu',
    ),
    0.5,
  ],
  [new RegExp(`(?<![\\p{L}])(?:آقای|اقای|خانم|جناب|مهندس|دکتر)\\s+(${given}\\s+${word})`, 'gu'), 0.55],
  [
    new RegExp(
      `(?<![\\p{L}])(?:اسمم|اسم من)\\s+(${word}(?:\\s${word}(?:ی|پور|زاده|نژاد|نیا|فر|یان))?)\\s+(?:هست|هستم|است)(?![\\p{L}])`,
      'gu',
    ),
    0.45,
  ],
  [
    new RegExp(
      `(?<![\\p{L}])(?:السيد|السيدة|الأستاذ|الاستاذ|الأستاذة|الدكتور|الدكتورة|المهندس|الأخ|الأخت|أستاذ|استاذ|مستر)\\s+(${word})(?:\\s+((?:ال|بن |عبد ?)${word}))?`,
      'gu',
    ),
    0.5,
  ],
  [new RegExp(`(?<![\\p{L}])(?:اسمي|انا اسمي)\\s+(${word})`, 'gu'), 0.4],
  [
    new RegExp(
      `(?<![\\p{L}])(?:[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Ôô]ng|[Bb]à|[Bb]ạn|[Ee]m)\\s+(${capital}(?:\\s${capital}){0,3})`,
      'gu',
    ),
    0.55,
  ],
  [
    new RegExp(
      `(?<![\\p{L}])(?:[Tt]ên (?:là|tôi là|mình là|em là)|[Tt]ôi tên|[Mm]ình tên|[Ee]m tên)\\s+(?:là\\s+)?(${word}(?:\\s${capital}){0,3})`,
      'gu',
    ),
    0.55,
  ],
  [
    new RegExp(
      `(?<![\\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam)\\.?\\s+(${capital}(?:\\s${capital}){0,2})`,
      'gu',
    ),
    0.6,
  ],
  [new RegExp(`(?:[Mm]y name is|[Ii] am called)\\s+(${capital}(?:\\s${capital}){0,2})`, 'gu'), 0.5],
];

/** Words that follow a title and are no name: callings, addresses, greetings. */
const callings = new Set(
  `راننده پیک فروشنده مدیر مسئول محترم عزیز پشتیبان پشتیبانی نصاب تعمیرکار صندوقدار نگهبان مغازه رییس کارشناس متصدی خانه دار پشت که با در از به و هم رو را
  المدير المديرة السائق المندوب الموظف الموظفة الفني الكاشير الجرسون المسؤول الفاضل الكريم المحترم اللي الذي التي في من على هو مدير ولا اللطيف هذا
  nhân viên quản lý bảo vệ lễ tân shipper tài xế chủ quán phục vụ`
    .trim()
    .split(/\s+/u),
);

/** People named after a cue: «آقای رضایی», 'السيد أحمد', 'chị Lan', 'Mr Brown'. Confidence about one half. */
export function findNames(text: string): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  for (const [pattern, confidence] of patterns)
    for (const match of text.matchAll(pattern)) {
      const first = match[1] ?? '';
      if (callings.has(first.toLowerCase()) || callings.has(first.split(/\s/u)[0]?.toLowerCase() ?? ''))
        continue;
      const start = match.index + match[0].indexOf(first, Math.max(1, match[0].search(/\s/u)));
      const second = match[2];
      const end = second === undefined ? start + first.length : match.index + match[0].length;
      found.push({ kind: 'name', start, end, confidence });
    }
  return found;
}
