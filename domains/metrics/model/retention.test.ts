import fc from 'fast-check';
import { expect, test } from 'vitest';
import { churn, customerFlow, endToStartRatio, retention } from './retention.ts';

test('arrivals do not hide losses', () => {
  const flow = customerFlow(new Set(['a', 'b', 'c', 'd']), new Set(['a', 'b', 'x', 'y', 'z']));
  expect(flow).toEqual({ start: 4, end: 5, arrived: 3, lost: 2 });
  expect(retention(flow)).toEqual({ hits: 2, n: 4 });
  expect(churn(flow)).toEqual({ hits: 2, n: 4 });
  expect(endToStartRatio(flow)).toEqual({ ratio: 1.25, arrived: 3, misleading: true });
  expect(endToStartRatio(customerFlow(new Set(), new Set(['a']))).ratio).toBeNull();
});

test('retention is (E − N)/S and churn its complement', () => {
  const people = fc.uniqueArray(fc.nat(60).map(String)).map(names => new Set(names));
  fc.assert(
    fc.property(people, people, (atStart, atEnd) => {
      const flow = customerFlow(atStart, atEnd);
      const stayed = [...atStart].filter(one => atEnd.has(one)).length;
      expect(retention(flow)).toEqual({ hits: stayed, n: atStart.size });
      expect(retention(flow).hits + churn(flow).hits).toBe(atStart.size);
    }),
  );
});
