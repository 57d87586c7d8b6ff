import { createCsvRows } from './csv-rows.ts';
import { delimiters, type Encoding } from './reading.ts';

/** What the first bytes say a file is. */
export type Kind = 'gzip' | 'zip' | 'text' | 'binary';

export function kindOf(head: Uint8Array): Kind {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4) return 'zip';
  return isBinary(head) ? 'binary' : 'text';
}

/** Control characters that no text has; the zero bytes of UTF-16 are told apart by `encodingOf`. */
function isBinary(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  const encoding = encodingOf(head);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return false;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd++;
  }
  return odd > head.length / 100;
}

/**
 * Encoding of a text from its first bytes: a byte order mark, the zeros of UTF-16, valid UTF-8, else Windows-1256,
 * in which Persian and Arabic spreadsheets of older Windows programs are written.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  // Half of the bytes of UTF-16 are 0 or, for Arabic script, 6.
  let [evenHigh, oddHigh] = [0, 0];
  for (const [i, byte] of head.entries()) {
    if (byte !== 0 && byte !== 6) continue;
    if (i % 2 === 0) evenHigh++;
    else oddHigh++;
  }
  const pairs = head.length / 2;
  if (oddHigh > pairs * 0.7) return 'utf-16le';
  if (evenHigh > pairs * 0.7) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1256';
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // `stream` forgives a character that the end of the sample cuts.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

export function newlineOf(head: string): '\n' | '\r' {
  return head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
}

/** Whether every line begins an object: JSON Lines. */
export function isJsonLines(head: string): boolean {
  const first = head.trimStart().split('\n', 1)[0] ?? '';
  if (!first.startsWith('{')) return false;
  try {
    return typeof JSON.parse(first) === 'object';
  } catch {
    return false;
  }
}

/** The delimiter that gives the most columns in the most rows of the same width. */
export function delimiterOf(head: string, newline: '\n' | '\r'): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const csv = createCsvRows(delimiter, newline);
    const whole = csv.push(head);
    const rows = (whole.length > 0 ? whole : csv.end()).slice(0, 50);
    const width = rows[0]?.cells.length ?? 1;
    const alike = rows.filter(row => row.cells.length === width).length;
    const score = width < 2 ? 0 : (alike / Math.max(rows.length, 1)) * Math.log2(width + 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
