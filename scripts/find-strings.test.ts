import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { findStrings } from './find-strings.ts';

const root = join(import.meta.dirname, '..');
const texts = (source: string) => findStrings('example.tsx', source).map(({ text }) => text);

describe('finds', () => {
  test.each([
    ['const a = <p>Hello</p>', 'Hello'],
    ["const a = <p>{'Hello'}</p>", 'Hello'],
    ["const a = <p>{yes ? 'Yes' : t('common.no')}</p>", 'Yes'],
    ['const a = <p>{`${n} days`}</p>', 'days'],
    ['const a = <button aria-label="Close" />', 'Close'],
    ["const a = <input placeholder={empty && 'Type here'} />", 'Type here'],
    ['const a = <Field label="Name" />', 'Name'],
    ['const a = <List render={() => <b>Inside</b>} />', 'Inside'],
    ["const a = [{ label: 'Last week', key: 'x' }]", 'Last week'],
    ["const a = { title: 'Settings' }", 'Settings'],
    ["const a = <p>{name ?? 'Nobody'}</p>", 'Nobody'],
    ["const a = <p>{'Dear ' + name}</p>", 'Dear'],
    ["const a = say('ذخیره')", 'ذخیره'],
    ['const a = <p>سلام</p>', 'سلام'],
  ])('%s', (source, text) => expect(texts(source)).toEqual([text]));
});

describe('leaves alone', () => {
  test.each([
    'const a = <p className="flex gap-2">{t(\'surveys.title\')}</p>',
    'const a = <Field label={t(\'common.name\')} name="name" type="email" />',
    'const a = <Field label={t.dynamic(`surveys.kind.${kind}`)} />',
    "const a = { label: 'common.range.last7', title: x }",
    'const a = <p>· {n} — %</p>',
    "const a = [{ label: 'email', key: 'phone' }]",
    "const a = <p>{kind === 'open text' ? t('a.b') : null}</p>",
    "const a = <p>{kind !== 'count' && <b />}</p>",
    'import x from \'./y.ts\'; const a = <path d="M0 0 L10 10" role="img" />',
  ])('%s', source => expect(texts(source)).toEqual([]));
});

it('says where', () =>
  expect(findStrings('x.tsx', 'const a = (\n  <p>\n    Hello\n  </p>\n)')[0]?.line).toBe(2));

test('no screen has a text of its own: all are in the catalogues', () => {
  // The gallery is for those who build the product; its samples are nobody's words.
  const files = globSync(['{app,domains,ui,web}/**/*.tsx', '{web,widget}/**/*.ts', 'domains/*/web/**/*.ts'], {
    cwd: root,
  }).filter(file => !/\.test\.|\.gen\.|^web\/gallery\/|\/words\/|^widget\/build|\/verbatims\//.test(file));
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap(file =>
    findStrings(file, readFileSync(join(root, file), 'utf8')).map(
      ({ line, text }) => `${file}:${line} ${text}`,
    ),
  );
  expect(found).toEqual([]);
});
