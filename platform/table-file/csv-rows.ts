import { kept, readLimits, type ReadLimits, type SourceRow } from './source-row.ts';

export interface CsvRows {
  /** Rows that are complete with this piece of text. */
  push(text: string): SourceRow[];
  /** The last row, when the text does not end with a line break. */
  end(): SourceRow[];
}

/**
 * Reads CSV (RFC 4180, and what people's programs make of it) piece by piece: any delimiter, \n, \r\n or \r, quoted
 * cells with line breaks. A row that cannot be read is returned with its problem and reading goes on with the next
 * line: one unclosed quote must not swallow the file. Empty lines are passed over.
 */
export function createCsvRows(
  delimiter: string,
  newline: '\n' | '\r',
  limits: ReadLimits = readLimits,
): CsvRows {
  let rest = '';
  let line = 1;
  let row = 0;

  function take(text: string, last: boolean): SourceRow[] {
    const rows: SourceRow[] = [];
    const buffer = rest + text;
    let at = 0;
    let quote = -2;
    while (at < buffer.length) {
      let end = buffer.indexOf(newline, at);
      if (end === -1) {
        if (!last && buffer.length - at <= limits.row) break;
        end = buffer.length;
        if (!last) {
          // A line without an end: what follows up to the next break belongs to it and is dropped with it.
          at = skipLine(buffer, at, rows);
          break;
        }
      }
      if (quote !== -1 && quote < at) quote = buffer.indexOf('"', at);
      if (quote === -1 || quote >= end) {
        addPlain(rows, buffer.slice(at, end));
        at = end + 1;
        line++;
        continue;
      }
      const quoted = readQuoted(buffer, at, last);
      if (quoted === 'incomplete') break;
      if (quoted === 'unclosed') {
        const cells = buffer.slice(at, Math.min(end, at + limits.row)).split(delimiter);
        rows.push({ row: ++row, line, cells: kept(cells), problem: 'quote' });
        at = end + 1;
        line++;
        continue;
      }
      add(rows, quoted.cells);
      at = quoted.end;
      line += quoted.lines;
    }
    rest = skipping ? '' : buffer.slice(Math.min(at, buffer.length));
    return rows;
  }

  let skipping = false;

  function skipLine(buffer: string, at: number, rows: SourceRow[]): number {
    rows.push({ row: ++row, line, cells: kept([buffer.slice(at, at + limits.cell)]), problem: 'rowTooLong' });
    skipping = true;
    return buffer.length;
  }

  function addPlain(rows: SourceRow[], text: string): void {
    const plain = newline === '\n' && text.endsWith('\r') ? text.slice(0, -1) : text;
    if (plain === '') return;
    if (plain.length > limits.row) {
      rows.push({ row: ++row, line, cells: kept([plain.slice(0, limits.cell)]), problem: 'rowTooLong' });
      return;
    }
    add(rows, plain.split(delimiter));
  }

  function add(rows: SourceRow[], cells: string[]): void {
    row++;
    if (cells.length > limits.columns) rows.push({ row, line, cells: kept(cells), problem: 'columns' });
    else if (cells.some(cell => cell.length > limits.cell))
      rows.push({ row, line, cells: kept(cells), problem: 'cellTooLong' });
    else rows.push({ row, line, cells });
  }

  /** A row with a quote somewhere, from `at`; `end` is after its line break. */
  function readQuoted(
    buffer: string,
    at: number,
    last: boolean,
  ): { cells: string[]; end: number; lines: number } | 'incomplete' | 'unclosed' {
    const cells: string[] = [];
    let lines = 1;
    let position = at;
    for (;;) {
      if (position - at > limits.row) return 'unclosed';
      if (buffer[position] !== '"') {
        const stop = nextOf(buffer, position);
        if (stop === -1) return last ? finish(buffer.length) : wait(buffer.length);
        if (buffer[stop] !== delimiter) return finish(stop);
        cells.push(buffer.slice(position, stop));
        position = stop + 1;
        continue;
      }
      let cell = '';
      let from = position + 1;
      for (;;) {
        const close = buffer.indexOf('"', from);
        if (close === -1) return last || buffer.length - at > limits.row ? 'unclosed' : 'incomplete';
        cell += buffer.slice(from, close);
        if (close + 1 === buffer.length && !last) return 'incomplete';
        if (buffer[close + 1] !== '"') {
          position = close + 1;
          break;
        }
        cell += '"';
        from = close + 2;
      }
      for (let i = cell.indexOf(newline); i !== -1; i = cell.indexOf(newline, i + 1)) lines++;
      // What stands between the closing quote and the delimiter is kept as it is: `"a" b` → `a b`.
      const stop = nextOf(buffer, position);
      if (stop === -1 && !last) return wait(buffer.length);
      const tail = buffer.slice(position, stop === -1 ? buffer.length : stop);
      const ended = stop === -1 || buffer[stop] !== delimiter;
      cells.push(cell + (ended ? withoutReturn(tail) : tail));
      if (ended) return { cells, end: (stop === -1 ? buffer.length : stop) + 1, lines };
      position = stop + 1;
    }

    function finish(stop: number): { cells: string[]; end: number; lines: number } {
      cells.push(withoutReturn(buffer.slice(position, stop)));
      return { cells, end: stop + 1, lines };
    }

    function wait(stop: number): 'incomplete' | 'unclosed' {
      return stop - at > limits.row ? 'unclosed' : 'incomplete';
    }
  }

  function withoutReturn(text: string): string {
    return newline === '\n' && text.endsWith('\r') ? text.slice(0, -1) : text;
  }

  /** Index of the next delimiter or line break. */
  function nextOf(buffer: string, from: number): number {
    for (let i = from; i < buffer.length; i++) {
      const c = buffer[i];
      if (c === delimiter || c === newline) return i;
    }
    return -1;
  }

  return {
    push(text) {
      if (!skipping) return take(text, false);
      const end = text.indexOf(newline);
      if (end === -1) return [];
      skipping = false;
      line++;
      return take(text.slice(end + 1), false);
    },
    end() {
      return skipping ? [] : take('', true);
    },
  };
}
