import { fail } from './errors.ts';
import { createSheetRows } from './sheet-rows.ts';
import { attributeOf, isDateFormat, stringOf } from './sheet-xml.ts';
import type { SourceRow } from './source-row.ts';
import { openEntry, readZip, type ZipEntry } from './zip.ts';

/** Parts that are read whole are small; a workbook with more is not one that a person made. */
const MAX_PART = 20_000_000;
const MAX_STRINGS = 300_000_000;

export interface Workbook {
  readonly sheets: readonly string[];
  /** Rows of a sheet (the first when not named), header included, in batches. */
  rows(sheet: string | undefined): AsyncGenerator<readonly SourceRow[]>;
}

/** @throws imports.fileBroken, feedback.fileBomb, feedback.noSuchSheet (422) */
export async function openWorkbook(path: string): Promise<Workbook> {
  const entries = await readZip(path);
  const part = async (name: string): Promise<string> =>
    withoutPrefix(await readPart(path, entries.get(name), MAX_PART));
  const workbook = await part('xl/workbook.xml');
  const relations = new Map(
    [...(await part('xl/_rels/workbook.xml.rels')).matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id') ?? '',
      (attributeOf(tag, 'Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({
    name: attributeOf(tag, 'name') ?? '',
    path: relations.get(attributeOf(tag, 'r:id') ?? attributeOf(tag, 'id') ?? '') ?? '',
  }));
  const from1904 = /<workbookPr\b[^>]*date1904="(1|true)"/.test(workbook);
  return {
    sheets: sheets.map(sheet => sheet.name),
    async *rows(wanted) {
      const sheet = wanted === undefined ? sheets[0] : sheets.find(s => s.name === wanted);
      const entry = sheet && entries.get(sheet.path);
      if (entry === undefined) throw fail.noSuchSheet({ name: wanted ?? '' });
      const dateStyles = dateStylesOf(await part('xl/styles.xml'));
      const strings = await sharedStrings(path, entries.get('xl/sharedStrings.xml'));
      const sheetRows = createSheetRows({ strings, dateStyles, from1904 });
      for await (const text of textOf(path, entry)) yield sheetRows.push(text);
    },
  };
}

async function* textOf(path: string, entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of await openEntry(path, entry))
    yield decoder.decode(bytes as Buffer, { stream: true });
}

async function readPart(path: string, entry: ZipEntry | undefined, limit: number): Promise<string> {
  if (entry === undefined) return '';
  let text = '';
  for await (const piece of textOf(path, entry)) {
    text += piece;
    if (text.length > limit) throw fail.fileBomb();
  }
  return text;
}

/** Some programs write `<x:row>` for `<row>`. */
function withoutPrefix(xml: string): string {
  return xml.replace(/<(\/?)[a-z]\w*:(?=[a-z])/gi, '<$1');
}

async function sharedStrings(path: string, entry: ZipEntry | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (entry === undefined) return strings;
  let rest = '';
  let total = 0;
  for await (const piece of textOf(path, entry)) {
    rest += piece;
    const end = rest.lastIndexOf('</si>');
    if (end === -1 && rest.length > MAX_PART) throw fail.fileBomb();
    if (end === -1) continue;
    const whole = withoutPrefix(rest.slice(0, end + 5));
    rest = rest.slice(end + 5);
    for (const [si] of whole.matchAll(/<si\b(?:[^>]*\/>|[\s\S]*?<\/si>)/g)) {
      const text = stringOf(si);
      total += text.length + 8;
      if (total > MAX_STRINGS) throw fail.fileBomb();
      strings.push(text);
    }
  }
  return strings;
}

/** Indexes of cell styles that show a date. */
function dateStylesOf(styles: string): ReadonlySet<number> {
  const codes = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [
      Number(attributeOf(tag, 'numFmtId')),
      attributeOf(tag, 'formatCode'),
    ]),
  );
  const formats = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '';
  const dates = new Set<number>();
  for (const [i, [tag]] of [...formats.matchAll(/<xf\b[^>]*>/g)].entries()) {
    const id = Number(attributeOf(tag, 'numFmtId') ?? 0);
    if (isDateFormat(id, codes.get(id))) dates.add(i);
  }
  return dates;
}
