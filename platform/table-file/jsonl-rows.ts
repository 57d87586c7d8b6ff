import { kept, readLimits, type SourceRow } from './source-row.ts';

/** Reads JSON Lines piece by piece into cells in the order of `columns`; other members are passed over. */
export function createJsonlRows(columns: readonly string[]): {
  push(text: string): SourceRow[];
  end(): SourceRow[];
} {
  let rest = '';
  let line = 0;
  let row = 0;
  let skipping = false;

  function rowOf(text: string): SourceRow {
    row++;
    if (text.length > readLimits.row) return { row, line, cells: kept([text]), problem: 'rowTooLong' };
    const record = objectOf(text);
    if (record === undefined) return { row, line, cells: kept([text]), problem: 'json' };
    const cells = columns.map(column => cellOf(record[column]));
    const long = cells.some(cell => cell.length > readLimits.cell);
    return long ? { row, line, cells: kept(cells), problem: 'cellTooLong' } : { row, line, cells };
  }

  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      const rows: SourceRow[] = [];
      for (const one of lines) {
        line++;
        if (skipping) skipping = false;
        else if (one.trim() !== '') rows.push(rowOf(one));
      }
      if (rest.length > readLimits.row) {
        if (!skipping) rows.push({ row: ++row, line: line + 1, cells: kept([rest]), problem: 'rowTooLong' });
        skipping = true;
        rest = '';
      }
      return rows;
    },
    end() {
      if (skipping || rest.trim() === '') return [];
      line++;
      return [rowOf(rest)];
    },
  };
}

/** Names of the members of the first objects, in order of appearance. */
export function jsonlColumns(head: string): string[] {
  const names = new Set<string>();
  for (const text of head.split('\n').slice(0, 200)) {
    for (const name of Object.keys(objectOf(text) ?? {}))
      if (names.size < readLimits.columns) names.add(name);
  }
  return [...names];
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
