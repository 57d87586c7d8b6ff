import { fail } from './errors.ts';
import { attributeOf, columnOf, serialDate, stringOf, xmlText } from './sheet-xml.ts';
import { kept, readLimits, type SourceRow } from './source-row.ts';

interface SheetFacts {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** Longest XML of one row that is waited for. */
const MAX_ROW_XML = 10_000_000;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** Reads the rows of a sheet's XML piece by piece. Formulas count as the value they last had. Empty rows are passed over. */
export function createSheetRows(facts: SheetFacts): { push(xml: string): SourceRow[] } {
  let rest = '';
  let prefix: string | undefined;
  let row = 0;

  function rowOf(xml: string): SourceRow | undefined {
    const tag = xml.slice(0, xml.indexOf('>') + 1);
    const line = Number(attributeOf(tag, 'r') ?? row + 1);
    const cells: string[] = [];
    let tooWide = false;
    for (const match of xml.matchAll(CELL)) {
      const column = columnOf(attributeOf(` ${match[1] ?? ''}`, 'r')) ?? cells.length;
      if (column > readLimits.columns) {
        tooWide = true;
        continue;
      }
      while (cells.length < column) cells.push('');
      cells[column] = valueOf(` ${match[1] ?? ''}`, match[2] ?? '');
    }
    while (cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return undefined;
    row++;
    if (tooWide) return { row, line, cells: kept(cells), problem: 'columns' };
    const long = cells.some(cell => cell.length > readLimits.cell);
    return long ? { row, line, cells: kept(cells), problem: 'cellTooLong' } : { row, line, cells };
  }

  function valueOf(attributes: string, inner: string): string {
    const type = attributeOf(attributes, 't');
    if (type === 'inlineStr') return stringOf(inner);
    const value = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(inner)?.[1];
    if (value === undefined) return '';
    if (type === 's') return facts.strings[Number(value)] ?? '';
    if (type === 'str' || type === 'd') return xmlText(value);
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') return '';
    if (facts.dateStyles.has(Number(attributeOf(attributes, 's') ?? -1)))
      return serialDate(Number(value), facts.from1904) ?? value;
    // Programs write 0.1 as 0.10000000000000001.
    return value.length > 15 ? String(Number(Number(value).toPrecision(15))) : value;
  }

  return {
    push(xml) {
      rest += xml;
      prefix ??= /<(\w+:)?worksheet\b/.exec(rest)?.[1] ?? (rest.includes('<worksheet') ? '' : undefined);
      const close = `</${prefix ?? ''}row>`;
      const end = rest.lastIndexOf(close);
      if (end === -1) {
        if (rest.length > MAX_ROW_XML) throw fail.fileBomb();
        return [];
      }
      let whole = rest.slice(0, end + close.length);
      rest = rest.slice(end + close.length);
      if (prefix) whole = whole.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
      const rows: SourceRow[] = [];
      for (let at = whole.indexOf('<row'); at !== -1;) {
        const open = whole.indexOf('>', at);
        if (whole[open - 1] === '/') {
          at = whole.indexOf('<row', open);
          continue;
        }
        const stop = whole.indexOf('</row>', open);
        if (stop === -1) break;
        const read = rowOf(whole.slice(at, stop));
        if (read !== undefined) rows.push(read);
        at = whole.indexOf('<row', stop);
      }
      return rows;
    },
  };
}
