import { foldWords } from '../../../../platform/i18n/fold.ts';
import { createTimeReader } from '../../../../platform/table-file/read-time.ts';
import type { RowProblem, SourceRow } from '../../../../platform/table-file/source-row.ts';
import type { Consent, ConsentState } from '../../model/customer.ts';
import type { CustomerMapping } from './mapping.ts';
import { readCode, readConsent, readContact, readLanguage, readText } from './read-cells.ts';

/** Why a row was not taken; `column` names the cell. Words: `imports.reason.<reason>`. */
export type RejectionReason =
  | RowProblem
  | 'customerUnnamed'
  | 'keyTooLong'
  | 'emailInvalid'
  | 'phoneInvalid'
  | 'languageUnknown'
  | 'timeUnreadable'
  | 'consentUnreadable'
  | 'valueTooLong';

export interface Rejection {
  readonly reason: RejectionReason;
  readonly column?: string;
}

/** A customer as a row tells of them: what it does not tell is left as it is. */
export interface ImportedCustomer {
  readonly externalKey: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly language?: string;
  readonly since?: Date;
  readonly consent?: Consent;
  readonly attributes?: Readonly<Record<string, string>>;
}

export type RowResult = { readonly customer: ImportedCustomer } | { readonly rejection: Rejection };

export interface RowReaderOptions {
  readonly mapping: CustomerMapping;
  readonly columns: readonly string[];
  /** Of dates without an offset. */
  readonly timeZone: string;
  /** What is written beside each word on consent: ISO time and where it came from. */
  readonly consentAt: string;
  readonly consentSource: string;
}

const MAX_VALUE = 200;
const MAX_EMAIL = 320;
const MAX_PHONE = 40;

/** Makes the pure function that turns rows into customers or says why not. The mapping's columns must be there. */
export function createCustomerReader(options: RowReaderOptions): (row: SourceRow) => RowResult {
  const { mapping: m, columns } = options;
  const at = (column: string | undefined): number => (column === undefined ? -1 : columns.indexOf(column));
  const [keyAt, emailAt, phoneAt] = [at(m.key), at(m.email), at(m.phone)];
  const names = m.name.map(at);
  const attributes = m.attributes.map(({ column, name }) => ({ index: at(column), column, name }));
  const language = languageOf(m, at);
  const since = sinceOf(m, at, options.timeZone);
  const consent = consentOf(options, at);

  return row => {
    if (row.problem !== undefined) return { rejection: { reason: row.problem } };
    const { cells } = row;
    const cell = (i: number): string => (i === -1 ? '' : (cells[i] ?? ''));
    const key = readCode(cell(keyAt));
    if (key.length > MAX_VALUE) return reject('keyTooLong', m.key);
    const email = readContact(cell(emailAt)).toLowerCase();
    if (email !== '' && (email.length > MAX_EMAIL || !/^[^\s@]+@[^\s@]+$/.test(email)))
      return reject('emailInvalid', m.email);
    const phone = readContact(cell(phoneAt));
    const dialled = phone.replace(/[^\d+]/g, '');
    if (phone !== '' && (phone.length > MAX_PHONE || dialled.length < 3))
      return reject('phoneInvalid', m.phone);
    // What identifies, as with imported feedback: the company's own key, else address, else number.
    const externalKey = key || email.slice(0, MAX_VALUE) || dialled;
    if (externalKey === '') return reject('customerUnnamed', m.key ?? m.email ?? m.phone);
    const called = names
      .map(i => readText(cell(i)))
      .filter(part => part !== '')
      .join(' ');
    if (called.length > MAX_VALUE) return reject('valueTooLong', m.name[0]);
    const spoken = language(cells);
    if (spoken === undefined) return reject('languageUnknown', columnOf(m));
    const known = since(cells);
    if (known === 'unreadable') return reject('timeUnreadable', m.since?.column);
    const words = consent(cells);
    if (typeof words === 'string') return reject('consentUnreadable', words);
    let facts: Record<string, string> | undefined;
    for (const { index, column, name } of attributes) {
      const value = readText(cell(index));
      if (value.length > MAX_VALUE) return reject('valueTooLong', column);
      if (value !== '') (facts ??= {})[name] = value;
    }
    return {
      customer: {
        externalKey,
        ...(called === '' ? {} : { name: called }),
        ...(email === '' ? {} : { email }),
        ...(phone === '' ? {} : { phone }),
        ...(spoken === '' ? {} : { language: spoken }),
        ...(known === undefined ? {} : { since: known }),
        ...(words === undefined ? {} : { consent: words }),
        ...(facts === undefined ? {} : { attributes: facts }),
      },
    };
  };
}

function reject(reason: RejectionReason, column: string | undefined): { rejection: Rejection } {
  return { rejection: column === undefined ? { reason } : { reason, column } };
}

type At = (column: string | undefined) => number;
type ReadCells<T> = (cells: readonly string[]) => T;

function columnOf({ language }: CustomerMapping): string | undefined {
  return language !== undefined && 'column' in language ? language.column : undefined;
}

function languageOf(m: CustomerMapping, at: At): ReadCells<string | undefined> {
  if (m.language === undefined) return () => '';
  if ('fixed' in m.language) {
    const { fixed } = m.language;
    return () => fixed;
  }
  const index = at(m.language.column);
  return cells => readLanguage(cells[index] ?? '');
}

function sinceOf(m: CustomerMapping, at: At, timeZone: string): ReadCells<Date | 'unreadable' | undefined> {
  if (m.since === undefined) return () => undefined;
  const index = at(m.since.column);
  const clock = at(m.since.clock);
  const read = createTimeReader(m.since, m.since.timeZone ?? timeZone);
  return cells => {
    const cell = readText(cells[index] ?? '');
    return cell === '' ? undefined : (read(cell, clock === -1 ? undefined : cells[clock]) ?? 'unreadable');
  };
}

/** Gives the column's name when its cell cannot be read. */
function consentOf(options: RowReaderOptions, at: At): ReadCells<Consent | string | undefined> {
  const { mapping, consentAt, consentSource } = options;
  const columns = mapping.consent.map(({ column, purpose, channel, values = {} }) => ({
    column,
    index: at(column),
    purpose,
    channel,
    own: new Map(Object.entries(values).map(([word, answer]) => [foldWords(word), answer === 'yes'])),
  }));
  if (columns.length === 0) return () => undefined;
  return cells => {
    const words: Record<string, Record<string, ConsentState>> = {};
    for (const { column, index, purpose, channel, own } of columns) {
      const cell = cells[index] ?? '';
      const granted = (own.size === 0 ? undefined : own.get(foldWords(cell))) ?? readConsent(cell);
      if (granted === undefined) return column;
      if (granted !== '')
        (words[purpose] ??= {})[channel] = { granted, at: consentAt, source: consentSource };
    }
    return Object.keys(words).length === 0 ? undefined : words;
  };
}
