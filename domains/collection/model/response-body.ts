import type { GivenAnswer } from '../../surveys/index.ts';

/** What a visitor's device, or another system, sends of a response. */
export interface ResponseBody {
  readonly key: string;
  readonly version: number | undefined;
  readonly language: string | undefined;
  readonly changes: number;
  /** Since the survey was opened on the device. */
  readonly seconds: number | undefined;
  /** Seconds since it was sent off there: it may have waited for the line. */
  readonly waited: number;
  readonly customer: string | undefined;
  readonly answers: readonly GivenAnswer[];
}

const keyForm = /^[A-Za-z0-9_-]{8,64}$/;
const languageForm = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const mostAnswers = 500;
const longestText = 20_000;

/**
 * Reads a body; a string is the path at which it is not as it should be. By hand: it is run for every response
 * of the hot path, and the answers themselves are checked against the survey right after.
 */
export function readResponseBody(body: unknown): ResponseBody | string {
  if (!isRecord(body)) return 'body';
  const { key, version, language, changes, seconds, waited, customer, answers } = body;
  if (typeof key !== 'string' || !keyForm.test(key)) return 'key';
  if (version !== undefined && !isCount(version)) return 'version';
  if (language !== undefined && !(isShort(language, 20) && languageForm.test(language))) return 'language';
  if (changes !== undefined && !isCount(changes)) return 'changes';
  if (seconds !== undefined && !isCount(seconds)) return 'seconds';
  if (waited !== undefined && !isCount(waited)) return 'waited';
  if (customer !== undefined && !isShort(customer, 500)) return 'customer';
  if (!Array.isArray(answers) || answers.length > mostAnswers) return 'answers';
  const read: GivenAnswer[] = [];
  for (let i = 0; i < answers.length; i++) {
    const answer = readAnswer(answers[i]);
    if (!answer) return `answers.${i}`;
    read.push(answer);
  }
  return {
    key,
    version,
    language,
    changes: changes ?? 0,
    seconds,
    waited: waited ?? 0,
    customer,
    answers: read,
  };
}

function readAnswer(answer: unknown): GivenAnswer | undefined {
  if (!isRecord(answer)) return undefined;
  const { question, value, other } = answer;
  if (!isShort(question, 40) || !isValue(value)) return undefined;
  const said = typeof value === 'string' ? storable(value) : value;
  if (other === undefined || other === '') return { question, value: said };
  return isShort(other, longestText) ? { question, value: said, other: storable(other) } : undefined;
}

/** PostgreSQL stores neither U+0000 nor half a surrogate pair; one such text must not keep its neighbours back. */
function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

function isValue(value: unknown): value is GivenAnswer['value'] {
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.length <= 200 && value.every(one => isShort(one, 100));
  return isShort(value, longestText);
}

function isShort(value: unknown, length: number): value is string {
  return typeof value === 'string' && value.length <= length;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
