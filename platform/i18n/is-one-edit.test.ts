import { expect, test } from 'vitest';
import { isOneEdit } from './is-one-edit.ts';

test.each([
  ['delivery', 'delivry', true],
  ['delivery', 'deliveryy', true],
  ['delivery', 'delivary', true],
  ['delivery', 'delievry', true],
  ['ارسال', 'ارصال', true],
  ['سفارش', 'سفارس', true],
  ['delivery', 'delivery', false],
  ['delivery', 'dlivry', false],
  ['ab', 'ba', true],
  ['food', 'foodies', false],
  ['', 'a', true],
])('%s, %s', (one, other, expected) => {
  expect(isOneEdit(one, other)).toBe(expected);
  expect(isOneEdit(other, one)).toBe(expected);
});
