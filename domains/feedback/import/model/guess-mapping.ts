import { foldWords } from '../../../../platform/i18n/fold.ts';
import { parseNumber } from '../../../../platform/i18n/parse.ts';
import type { CalendarName } from '../../../../platform/i18n/language.ts';
import { guessDateReading } from '../../../../platform/table-file/guess-date-reading.ts';
import { headerNames } from '../../../../platform/table-import/header-names.ts';

/** What a column seems to be, and the words for why: `feedback.import.guess.<because>`. */
export interface Guess {
  readonly column: string;
  readonly role: ColumnRole;
  readonly because: 'name' | 'values' | 'both' | 'few' | 'empty' | 'unsure';
  /** With role 'score'. */
  readonly score?:
    | {
        readonly metric: 'nps' | 'csat' | 'ces1' | 'ces2' | 'rating';
        readonly min: number;
        readonly max: number;
        readonly good: 'high' | 'low';
        readonly notApplicable: readonly string[];
      }
    | undefined;
  /** With role 'time'. */
  readonly time?: { readonly calendar: CalendarName; readonly order: 'ymd' | 'dmy' | 'mdy' } | undefined;
}

export type ColumnRole =
  | 'key'
  | 'time'
  | 'customerKey'
  | 'customerName'
  | 'email'
  | 'phone'
  | 'touchpoint'
  | 'channel'
  | 'language'
  | 'score'
  | 'text'
  | 'attribute'
  | 'ignore';

/** Folded words of header names in the four languages. */
const names: readonly (readonly [RegExp, ColumnRole])[] = [
  [headerNames.email, 'email'],
  [headerNames.phone, 'phone'],
  [headerNames.customerKey, 'customerKey'],
  [headerNames.customerName, 'customerName'],
  [
    /^(کد|شناسه|معرف|رقم) (ال)?(بازخورد|پاسخ|نظر|ردیف|رد|رای|تقییم|تعلیق|ملاحظه)|^ma (phan hoi|danh gia|nhan xet|gop y|tra loi)/u,
    'key',
  ],
  [/^(response|feedback|review|answer|survey|record|row)? ?(id|key|uuid|شناسه|کد|معرف|رقم|ma)$/u, 'key'],
  [headerNames.time, 'time'],
  [/(touchpoint|touch point|نقطه تماس|نقطه التماس|diem cham)/u, 'touchpoint'],
  [/^(channel|کانال|القناه|قناه|kenh)/u, 'channel'],
  [headerNames.language, 'language'],
];

const metricNames: readonly (readonly [RegExp, 'nps' | 'csat' | 'ces1' | 'ces2'])[] = [
  [/(nps|recommend|توصیه|معرفی به|التوصیه|توصی|gioi thieu)/u, 'nps'],
  [/(effort|تلاش|زحمت|الجهد|جهد|no luc)/u, 'ces1'],
  [/(\bces\b|easy|ease|آسان|راحت|سهول|de dang)/u, 'ces2'],
  [/(csat|satisf|رضایت|رضا|hai long)/u, 'csat'],
];

const textNames =
  /(comment|review|text|feedback|verbatim|opinion|نظر|متن|توضیح|بازخورد|تعلیق|رای|ملاحظ|binh luan|nhan xet|gop y|y kien)/u;

/**
 * A first proposal for each column from its name and its first values; the person decides. At most one key and one time
 * are proposed.
 */
export function guessMapping(columns: readonly string[], rows: readonly (readonly string[])[]): Guess[] {
  const taken = new Set<ColumnRole>();
  return columns.map((column, i) => {
    const values = rows.map(row => (row[i] ?? '').trim()).filter(value => value !== '');
    const guess = guessColumn(column, values);
    const single =
      guess.role !== 'score' &&
      guess.role !== 'text' &&
      guess.role !== 'attribute' &&
      guess.role !== 'ignore';
    if (single && taken.has(guess.role)) return { column, role: 'attribute', because: 'unsure' };
    taken.add(guess.role);
    return guess;
  });
}

function guessColumn(column: string, values: readonly string[]): Guess {
  if (values.length === 0) return { column, role: 'ignore', because: 'empty' };
  const name = foldWords(column);
  const named = names.find(([pattern]) => pattern.test(name))?.[1];
  if (values.every(value => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)))
    return { column, role: 'email', because: 'values' };
  const time = named === 'time' || named === undefined ? guessDateReading(values) : undefined;
  if (time !== undefined)
    return { column, role: 'time', because: named === 'time' ? 'both' : 'values', time };
  const distinct = new Set(values).size;
  if (named === 'key')
    return distinct === values.length
      ? { column, role: 'key', because: 'both' }
      : { column, role: 'attribute', because: 'values' };
  if (named !== undefined && named !== 'time') return { column, role: named, because: 'name' };
  const score = guessScore(name, values, distinct);
  if (score !== undefined) return { column, role: 'score', ...score };
  const length = values.reduce((sum, value) => sum + value.length, 0) / values.length;
  if (textNames.test(name) && length > 8) return { column, role: 'text', because: 'both' };
  if (length > 40) return { column, role: 'text', because: 'values' };
  if (values.some(value => value.length > 200)) return { column, role: 'text', because: 'values' };
  return { column, role: 'attribute', because: distinct <= values.length / 3 ? 'few' : 'unsure' };
}

/** Small whole numbers in few values are a scale; which one, the name and the largest value say. */
function guessScore(
  name: string,
  values: readonly string[],
  distinct: number,
): (Pick<Guess, 'because'> & { score: NonNullable<Guess['score']> }) | undefined {
  const read = values.map(value => parseNumber(value)).filter(value => value !== undefined);
  const metric = metricNames.find(([pattern]) => pattern.test(name))?.[1];
  // A few odd cells do not hide a score that its name says; they will be rejected by their reason.
  const enough = metric === undefined ? values.length : values.length * 0.8;
  if (read.length < enough || read.length === 0) return undefined;
  const all = read.filter(value => value >= 0 && value <= 10 && Number.isInteger(value * 2));
  if (all.length < (metric === undefined ? read.length : read.length * 0.9)) return undefined;
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  if (metric === undefined && (highest < 2 || distinct > 11)) return undefined;
  if (metric === 'nps')
    return { because: 'both', score: { metric, min: 0, max: 10, good: 'high', notApplicable: [] } };
  const max = highest > 7 ? 10 : highest > 5 ? 7 : 5;
  // Zero on a scale that is counted from one is how many systems write "does not apply".
  const zero = lowest === 0 && max < 10;
  const min = max === 10 && lowest === 0 ? 0 : 1;
  const score = {
    metric:
      metric === 'ces1' && max !== 5
        ? 'rating'
        : metric === 'ces2' && max !== 7
          ? 'rating'
          : metric === 'csat' && max === 10
            ? 'rating'
            : (metric ?? 'rating'),
    min,
    max,
    good: metric === 'ces1' ? 'low' : 'high',
    notApplicable: zero ? ['0'] : [],
  } as const;
  return { because: metric === undefined ? 'values' : 'both', score };
}
