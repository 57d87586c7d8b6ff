import type { AnalyticsValue } from './gateway.ts';
import { sqlTokens } from './sql-tokens.ts';

export type AnalyticsParams = Readonly<Record<string, AnalyticsValue>>;

/**
 * Puts the values for `{name:Type}` into the statement as typed constants, as the engine itself would. Done here
 * and not by the driver, because the embedded driver lets only one statement with parameters run at a time.
 * Throws a TypeError for a parameter without a value.
 */
export function bindParams(sql: string, params: AnalyticsParams | undefined): string {
  if (!params) return sql;
  const read = sqlTokens(sql);
  if ('problem' in read) throw new TypeError(`the statement cannot be read: ${read.problem}`);
  let bound = '';
  let from = 0;
  for (const token of read.tokens) {
    if (token.kind !== 'parameter') continue;
    bound += sql.slice(from, token.at) + constant(token.value, params);
    from = token.at + token.value.length;
  }
  return bound + sql.slice(from);
}

function constant(placeholder: string, params: AnalyticsParams): string {
  const colon = placeholder.indexOf(':');
  const name = placeholder.slice(1, colon).trim();
  const type = placeholder.slice(colon + 1, -1).trim();
  const value = params[name];
  if (value === undefined) throw new TypeError(`no value was given for the parameter "${name}"`);
  if (type === 'Identifier') return identifier(String(value));
  return `_CAST(${literal(value)}, ${literal(type)})`;
}

/** A constant in ClickHouse's own notation. */
export function literal(value: AnalyticsValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replace(/[\\'\0\b\f\n\r\t]/g, escape)}'`;
  if (typeof value === 'object') return `[${value.map(literal).join(',')}]`;
  if (typeof value === 'number' && !Number.isFinite(value))
    return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  return String(value);
}

const escapes: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escape(character: string): string {
  return escapes[character] ?? `\\${character}`;
}

function identifier(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$/.test(name))
    throw new TypeError(`not an identifier: ${name}`);
  return name
    .split('.')
    .map(part => `\`${part}\``)
    .join('.');
}
