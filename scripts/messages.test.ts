import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { wordedKinds } from './generate/registries.ts';
import { exportMessages, importMessages } from './messages.ts';
import type { CatalogueRow } from './messages/catalogue-rows.ts';
import { placeholderProblem } from './messages/placeholders.ts';
import { readRows, writeRows } from './messages/rows-file.ts';
import { indexSource } from './messages/source-messages.ts';

const root = join(import.meta.dirname, '..');
let tree: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'safar-messages-'));
  for (const folder of ['languages', 'platform/i18n', 'platform/calendar', ...Object.values(wordedKinds)])
    cpSync(join(root, folder), join(tree, folder), { recursive: true });
  for (const file of ['package.json', '.prettierrc.json']) cpSync(join(root, file), join(tree, file));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

const file = (name: string) => join(tree, name);
const json = (name: string, rows: unknown) => {
  writeFileSync(file(name), JSON.stringify(rows));
  return file(name);
};

describe.each(['fa.json', 'fa.csv'])('%s', name => {
  it('goes out and comes back unchanged', async () => {
    const { rows, open } = await exportMessages(tree, 'fa', file(name));
    expect(rows).toBeGreaterThan(200);
    expect(open).toBeLessThan(rows / 10);
    expect(await importMessages(tree, 'fa', file(name))).toEqual({ problems: [], changed: 0, files: [] });
  });
});

it('keeps whatever a translator may write', () => {
  const rows: CatalogueRow[] = [
    { key: 'a.b', form: '', english: 'x', translation: 'one, "two"\nthree\u200c ‘', status: 'done' },
    { key: 'a.c', form: 'few', english: 'x', translation: '', status: 'missing' },
  ];
  for (const name of ['odd.csv', 'odd.json']) {
    writeRows(file(name), rows);
    expect(readRows(file(name))).toEqual(
      rows.map(({ key, form, translation }) => ({ key, form, translation })),
    );
  }
});

it('offers every plural form of the language', async () => {
  await exportMessages(tree, 'ar', file('ar.json'));
  const rows = JSON.parse(readFileSync(file('ar.json'), 'utf8')) as CatalogueRow[];
  expect(rows.filter(row => row.key === 'common.days').map(row => row.form)).toEqual([
    'zero',
    'one',
    'two',
    'few',
    'many',
    'other',
  ]);
});

it('writes what changed, and only that', async () => {
  const before = readFileSync(file('languages/vi/common.ts'), 'utf8');
  const result = await importMessages(
    tree,
    'vi',
    json('vi.json', [
      { key: 'common.save', form: '', translation: "Lưu 'ngay'" },
      { key: 'common.days', form: 'other', translation: '{n} hôm' },
      { key: 'common.cancel', form: '', translation: '' },
    ]),
  );
  expect(result).toEqual({ problems: [], changed: 2, files: [file('languages/vi/common.ts')] });
  const after = readFileSync(file('languages/vi/common.ts'), 'utf8');
  expect(after).toBe(before.replace("'Lưu'", '"Lưu \'ngay\'"').replace("'{n} ngày'", "'{n} hôm'"));
});

it('adds a message that the language lacks', async () => {
  const path = file('languages/ar/common.ts');
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, source.replace(/ {2}save: .*\n/, '').replace(/ {2}days: plural\([^)]*\),\n/, ''));
  expect(indexSource(tree, 'ar').texts.has('common.save')).toBe(false);
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const rows = [
    { key: 'common.save', translation: 'حفظ' },
    ...forms.map(form => ({ key: 'common.days', form, translation: `{n} ${form}` })),
  ];
  // The catalogue in memory still has it: import what differs from it.
  const { changed } = await importMessages(
    tree,
    'ar',
    json(
      'add.json',
      rows.map(row => ({ ...row, translation: `${row.translation}.` })),
    ),
  );
  expect(changed).toBe(7);
  const index = indexSource(tree, 'ar');
  expect(index.texts.has('common.save')).toBe(true);
  expect(forms.every(form => index.texts.has(`common.days#${form}`))).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain("save: 'حفظ.'");
});

test.each([
  [{ key: 'common.nope', translation: 'x' }, /no such message/],
  [{ key: 'common.page', translation: 'Trang {page}' }, /lacks \{pages\}/],
  [{ key: 'common.page', translation: '{page}/{pages} {x}' }, /has \{x\}/],
  [{ key: 'common.days', form: 'few', translation: 'x {n}' }, /has the forms other/],
  [{ key: 'common.days', form: '', translation: 'x {n}' }, /has the forms other/],
  [{ key: 'common.save', form: 'other', translation: 'x' }, /no plural forms/],
])('refuses %j, and with it the whole file', async (row, problem) => {
  const before = readFileSync(file('languages/vi/common.ts'), 'utf8');
  const rows = [{ key: 'common.close', form: '', translation: 'Khép' }, row];
  const result = await importMessages(tree, 'vi', json('bad.json', rows));
  expect(result.problems.join()).toMatch(problem);
  expect(readFileSync(file('languages/vi/common.ts'), 'utf8')).toBe(before);
});

it('refuses a key that stands twice', async () => {
  const row = { key: 'common.close', form: '', translation: 'Khép' };
  expect((await importMessages(tree, 'vi', json('twice.json', [row, row]))).problems).toEqual([
    'common.close: stands twice in the file',
  ]);
});

test.each(['{"a":1}', '[1]', '[{"key":1}]', '[null]', 'nonsense'])('refuses the file %j', text => {
  writeFileSync(file('broken.json'), text);
  expect(() => readRows(file('broken.json'))).toThrow();
});

it('lets the forms for one and two say the number in words', () => {
  expect(placeholderProblem('{n} days', 'يومان', { by: 'n', form: 'two' })).toBeUndefined();
  expect(placeholderProblem('{n} days', 'أيام', { by: 'n', form: 'few' })).toBe('lacks {n}');
  expect(
    placeholderProblem('One day of {total}', '{n} of {total}', { by: 'n', form: 'one' }),
  ).toBeUndefined();
});
