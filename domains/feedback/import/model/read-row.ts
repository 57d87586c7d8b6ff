import type { Answer, CustomerReference, FeedbackDraft, Score } from '../../../../platform/feedback-draft.ts';
import { latinDigits, parseNumber } from '../../../../platform/i18n/parse.ts';
import type { RowProblem, SourceRow } from '../../../../platform/table-file/source-row.ts';
import type { Mapping, ScoreMapping } from './mapping.ts';
import { createTimeReader } from '../../../../platform/table-file/read-time.ts';

/** Why a row was not taken; `column` names the cell. Words: `feedback.import.reason.<reason>`. */
export type RejectionReason =
  | RowProblem
  | 'keyMissing'
  | 'keyTooLong'
  | 'timeMissing'
  | 'timeUnreadable'
  | 'scoreNotNumber'
  | 'scoreOutOfScale'
  | 'touchpointUnknown'
  | 'nothing'
  | 'valueTooLong'
  | 'emailInvalid';

export interface Rejection {
  readonly reason: RejectionReason;
  readonly column?: string;
}

export type RowResult = { readonly draft: FeedbackDraft } | { readonly rejection: Rejection };

export interface RowReaderOptions {
  readonly mapping: Mapping;
  readonly columns: readonly string[];
  readonly timeZone: string;
  /** Touchpoint id by what may stand in a cell or mapping: its key, or its name in lower case. */
  readonly touchpoints: ReadonlyMap<string, string>;
  /** Hash of a row's content, for rows without a key. */
  readonly contentKey: (row: SourceRow) => string;
}

const MAX_TEXT = 20_000;
const MAX_VALUE = 200;

/** Makes the pure function that turns rows into drafts or says why not. The mapping's columns must be there. */
export function createRowReader(options: RowReaderOptions): (row: SourceRow) => RowResult {
  const { mapping: m, columns, touchpoints, contentKey } = options;
  const at = (column: string): number => columns.indexOf(column);
  const source = `import:${m.source}`;
  const key = m.key && { column: m.key.column, index: at(m.key.column) };
  const time = timeOf(m, at, options.timeZone);
  const channel = 'fixed' in m.channel ? m.channel.fixed : at(m.channel.column);
  const language =
    m.language === undefined ? undefined : 'fixed' in m.language ? m.language.fixed : at(m.language.column);
  const scores = m.scores.map(score => createScoreReader(score, at(score.column), touchpoints));
  const texts = m.texts.map(text => ({
    index: at(text.column),
    question: text.question ?? text.column,
    column: text.column,
  }));
  const attributes = m.attributes.map(a => ({ index: at(a.column), name: a.name, column: a.column }));
  const customer = customerOf(m, at);
  const place = placeOf(m, at, touchpoints);

  return row => {
    const { cells } = row;
    if (row.problem !== undefined) return { rejection: { reason: row.problem } };
    const ofRow = key === undefined ? contentKey(row) : (cells[key.index] ?? '').trim();
    if (ofRow === '') return reject('keyMissing', key?.column);
    if (ofRow.length > 200) return reject('keyTooLong', key?.column);
    const occurredAt = time(cells);
    if (!(occurredAt instanceof Date)) return { rejection: occurredAt };
    const found: Score[] = [];
    for (const read of scores) {
      const score = read(cells);
      if (score === undefined) continue;
      if ('reason' in score) return { rejection: score };
      found.push(score);
    }
    let text = '';
    const answers: Answer[] = [];
    for (const { index, question, column } of texts) {
      const value = (cells[index] ?? '').trim();
      if (value === '') continue;
      if (value.length > MAX_TEXT) return reject('valueTooLong', column);
      text = text === '' ? value : `${text}\n${value}`;
      if (texts.length > 1) answers.push({ question, kind: 'text', value });
    }
    if (found.length === 0 && text === '') return reject('nothing');
    const facts: Record<string, string> = {};
    for (const { index, name, column } of attributes) {
      const value = (cells[index] ?? '').trim();
      if (value.length > MAX_VALUE) return reject('valueTooLong', column);
      if (value !== '') facts[name] = value;
    }
    const who = customer(cells);
    if (who !== undefined && 'reason' in who) return { rejection: who };
    const where = place(cells);
    if (where !== undefined && typeof where !== 'string') return { rejection: where };
    const spoken = typeof language === 'number' ? languageOf(cells[language]) : language;
    return {
      draft: {
        key: ofRow,
        source,
        channel:
          typeof channel === 'string' ? channel : (cells[channel] ?? '').trim().slice(0, 40) || 'import',
        occurredAt,
        ...(who === undefined ? {} : { customer: who }),
        ...(where === undefined ? {} : { touchpointId: where }),
        scores: found,
        answers,
        ...(text === '' ? {} : { text }),
        ...(spoken === undefined ? {} : { language: spoken }),
        attributes: facts,
      },
    };
  };
}

function reject(reason: RejectionReason, column?: string): { rejection: Rejection } {
  return { rejection: column === undefined ? { reason } : { reason, column } };
}

type ReadCells<T> = (cells: readonly string[]) => T;

function timeOf(m: Mapping, at: (column: string) => number, timeZone: string): ReadCells<Date | Rejection> {
  if ('fixed' in m.time) {
    const fixed = new Date(m.time.fixed);
    return () => fixed;
  }
  const { column, clock } = m.time;
  const index = at(column);
  const clockIndex = clock === undefined ? undefined : at(clock);
  const read = createTimeReader(m.time, m.time.timeZone ?? timeZone);
  return cells => {
    const cell = cells[index] ?? '';
    if (cell.trim() === '') return { reason: 'timeMissing', column };
    return (
      read(cell, clockIndex === undefined ? undefined : cells[clockIndex]) ?? {
        reason: 'timeUnreadable',
        column,
      }
    );
  };
}

/** Scores of one column; the cells of a rating column repeat, so what each text means is worked out once. */
function createScoreReader(
  mapping: ScoreMapping,
  index: number,
  touchpoints: ReadonlyMap<string, string>,
): ReadCells<Score | Rejection | undefined> {
  const { column, metric, min, max, good, series, wording } = mapping;
  const touchpointId = mapping.touchpoint === undefined ? undefined : touchpoints.get(mapping.touchpoint);
  const base = { metric, min, max, good, series, wording, question: mapping.question ?? column };
  const place = touchpointId === undefined ? {} : { touchpointId };
  const not = new Set(mapping.notApplicable.map(plain));
  const words = new Map(Object.entries(mapping.values ?? {}).map(([word, number]) => [plain(word), number]));
  const seen = new Map<string, Score | Rejection | undefined>();

  function meaning(cell: string): Score | Rejection | undefined {
    const text = plain(cell);
    if (text === '' || not.has(text)) return undefined;
    const value = parseNumber(words.get(text) ?? text);
    if (value === undefined) return { reason: 'scoreNotNumber', column };
    if (value < min || value > max) return { reason: 'scoreOutOfScale', column };
    return { ...base, ...place, value };
  }

  return cells => {
    const cell = cells[index] ?? '';
    if (seen.has(cell)) return seen.get(cell);
    if (seen.size > 5_000) seen.clear();
    const found = meaning(cell);
    seen.set(cell, found);
    return found;
  };
}

function plain(cell: string): string {
  return latinDigits(cell).trim().toLowerCase();
}

function customerOf(
  m: Mapping,
  at: (column: string) => number,
): ReadCells<CustomerReference | Rejection | undefined> {
  if (m.customer === undefined) return () => undefined;
  const index = (column: string | undefined): number => (column === undefined ? -1 : at(column));
  const { key, name, email, phone } = m.customer;
  const [keyAt, nameAt, emailAt, phoneAt] = [index(key), index(name), index(email), index(phone)];
  const facts = m.customer.attributes.map(a => ({ index: at(a.column), name: a.name }));
  return cells => {
    const cell = (i: number): string => (i === -1 ? '' : (cells[i] ?? '').trim().slice(0, 300));
    const address = cell(emailAt).toLowerCase();
    if (address !== '' && !/^[^\s@]+@[^\s@]+$/.test(address))
      return { reason: 'emailInvalid', column: email ?? '' };
    // What identifies: the company's own key, else address, else number.
    const externalKey =
      latinDigits(cell(keyAt)).slice(0, 200) || address || latinDigits(cell(phoneAt)).replace(/[^\d+]/g, '');
    if (externalKey === '') return undefined;
    const attributes: Record<string, string> = {};
    for (const fact of facts) {
      const value = cell(fact.index).slice(0, MAX_VALUE);
      if (value !== '') attributes[fact.name] = value;
    }
    const called = cell(nameAt);
    const number = cell(phoneAt);
    return {
      externalKey,
      ...(called === '' ? {} : { name: called }),
      ...(address === '' ? {} : { email: address }),
      ...(number === '' ? {} : { phone: number }),
      ...(facts.length === 0 ? {} : { attributes }),
    };
  };
}

function placeOf(
  m: Mapping,
  at: (column: string) => number,
  touchpoints: ReadonlyMap<string, string>,
): ReadCells<string | Rejection | undefined> {
  if (m.touchpoint === undefined) return () => undefined;
  if ('fixed' in m.touchpoint) {
    const id = touchpoints.get(m.touchpoint.fixed);
    return () => id;
  }
  const { column, keys } = m.touchpoint;
  const index = at(column);
  const named = new Map(Object.entries(keys ?? {}).map(([cell, touchpoint]) => [plain(cell), touchpoint]));
  return cells => {
    const cell = plain(cells[index] ?? '');
    if (cell === '') return undefined;
    return touchpoints.get(named.get(cell) ?? cell) ?? { reason: 'touchpointUnknown', column };
  };
}

/** 'fa-IR' → 'fa'; what is no language tag is not known. */
function languageOf(cell: string | undefined): string | undefined {
  return /^([a-z]{2,3})([-_]|$)/i.exec((cell ?? '').trim())?.[1]?.toLowerCase();
}
