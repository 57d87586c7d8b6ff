import { expect, test } from 'vitest';
import { textParts } from './text-parts.ts';

const text = (question: string, value: string) => ({ question, value });

test('a text of several answers is taken apart again, at their places', () => {
  const answers = [
    text('liked', ' The view '),
    { question: 'n', value: 9 },
    text('missed', 'A kettle\nand tea'),
  ];
  const whole = 'The view\nA kettle\nand tea';
  const parts = textParts(whole, answers);
  expect(parts.map(part => part.question)).toEqual(['liked', 'missed']);
  for (const part of parts) expect(whole.slice(part.from, part.from + part.text.length)).toBe(part.text);
});

test('words beside a choice are a part; keys of options are none', () => {
  const answers = [{ question: 'why', value: 'other', other: 'Too loud' }, text('more', 'Nothing')];
  expect(textParts('Too loud\nNothing', answers).map(part => part.text)).toEqual(['Too loud', 'Nothing']);
});

test.each([
  ['one answer is the whole', 'Fine', [text('a', 'Fine')]],
  ['other words', 'Fine\nGood', [text('a', 'Bad'), text('b', 'Worse')]],
  ['more than the answers', 'Fine\nGood\nMore', [text('a', 'Fine'), text('b', 'Good')]],
  ['no answers', 'Fine', []],
])('%s: one piece', (_, whole, answers) => {
  expect(textParts(whole, answers)).toEqual([]);
});
