import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readResponseBody } from './response-body.ts';

const good = { key: 'abcdefgh', answers: [{ question: 'q', value: 3 }] };

test('whatever is sent is either read whole or refused at a named place; nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue()), body => {
      const read = readResponseBody(body);
      if (typeof read === 'string') expect(read).not.toBe('');
      else expect(Array.isArray(read.answers)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.anything()), answers => {
      const read = readResponseBody({ ...good, answers });
      if (typeof read !== 'string') expect(read.answers).toHaveLength(answers.length);
    }),
  );
});

test.each([
  [{ ...good, key: 'short' }, 'key'],
  [{ ...good, key: `a'; drop table response; --` }, 'key'],
  [{ ...good, version: -1 }, 'version'],
  [{ ...good, version: 2 ** 31 }, 'version'],
  [{ ...good, language: '../fa' }, 'language'],
  [{ ...good, answers: [good.answers[0], { question: 'q', value: { deep: 1 } }] }, 'answers.1'],
  [{ ...good, answers: [{ question: 'q', value: Infinity }] }, 'answers.0'],
  [{ ...good, answers: [{ question: 'q', value: 'x'.repeat(20_001) }] }, 'answers.0'],
  [{ ...good, answers: Array.from({ length: 501 }, () => good.answers[0]) }, 'answers'],
])('%j is refused at %s', (body, path) => expect(readResponseBody(body)).toBe(path));

test('characters that PostgreSQL cannot hold are taken out, the rest is kept', () => {
  const read = readResponseBody({ ...good, answers: [{ question: 'q', value: 'a\0b\ud800', other: '\0' }] });
  expect(read).toMatchObject({ answers: [{ value: 'ab\ufffd', other: '' }] });
});
