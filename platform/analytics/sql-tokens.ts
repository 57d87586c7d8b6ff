/** A lexer for as much of ClickHouse's SQL as the gateway needs to see words for words and text for text. */
export interface SqlToken {
  readonly kind: 'word' | 'text' | 'number' | 'parameter' | 'symbol';
  /** Words in lower case and without quotes; symbols one character each. */
  readonly value: string;
  /** Where it begins in the source. */
  readonly at: number;
}

export type SqlTokens = { readonly tokens: readonly SqlToken[] } | { readonly problem: string };

const patterns: readonly (readonly [SqlToken['kind'] | 'space', RegExp])[] = [
  ['space', /\s+|--[^\n]*|\/\*(?:(?!\/\*)[\s\S])*?\*\//y],
  ['text', /'(?:[^'\\]|''|\\[\s\S])*'/y],
  ['word', /"(?:[^"\\])*"|`(?:[^`\\])*`|[A-Za-z_][A-Za-z0-9_]*/y],
  ['number', /\d[A-Za-z0-9_.]*(?:[eE][+-]\d+)?/y],
  ['parameter', /\{[A-Za-z_][A-Za-z0-9_]*\s*:\s*[A-Za-z0-9_(),\s']+\}/y],
  ['symbol', /[-+*/%=<>!(),.[\]{}:?|;@&^~]/y],
];

/** Splits a statement; anything it does not know (heredocs, nested comments, other scripts) is a problem. */
export function sqlTokens(sql: string): SqlTokens {
  const tokens: SqlToken[] = [];
  let at = 0;
  while (at < sql.length) {
    const found = firstMatch(sql, at);
    if (!found) return { problem: `unexpected ${JSON.stringify(sql.slice(at, at + 20))}` };
    const [kind, source] = found;
    if (kind !== 'space') tokens.push({ kind, value: kind === 'word' ? plainWord(source) : source, at });
    at += source.length;
  }
  return { tokens };
}

function firstMatch(sql: string, at: number): readonly [SqlToken['kind'] | 'space', string] | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(sql);
    if (match) return [kind, match[0]];
  }
  return undefined;
}

function plainWord(source: string): string {
  return source.replace(/^["`]|["`]$/g, '').toLowerCase();
}

/** The statements of a file, split at semicolons that are not inside text or comments. */
export function sqlStatements(source: string): string[] {
  const read = sqlTokens(source);
  if ('problem' in read) throw new Error(read.problem);
  const ends = read.tokens
    .filter(token => token.value === ';' && token.kind === 'symbol')
    .map(token => token.at);
  const starts = [0, ...ends.map(end => end + 1)];
  return starts.map((start, i) => source.slice(start, ends[i]).trim()).filter(hasWords);
}

function hasWords(statement: string): boolean {
  const read = sqlTokens(statement);
  return 'tokens' in read && read.tokens.length > 0;
}
