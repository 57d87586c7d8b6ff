import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedRanges } from '../../../platform/calendar/index.ts';
import { dimensions, filtersText, parseFilters, printFilters, type Filters } from './filters.ts';

const some = fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 4 });
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    range: fc.constantFrom(...namedRanges),
    from: fc.constantFrom('2026-01-01', '2024-02-29'),
    series: fc.constantFrom('relational', 'transactional'),
    scale: fc.constantFrom('0-10', '1-5'),
    wording: fc.nat(20),
    customer: fc.uuid(),
    values: fc
      .array(
        fc.tuple(fc.oneof(fc.constantFrom(...dimensions), fc.constant('attribute.class' as const)), some),
      )
      .map(entries => Object.fromEntries(entries)),
  },
  { requiredKeys: ['values'] },
);

test('what is printed is read back', () => {
  fc.assert(
    fc.property(filters, given => {
      expect(parseFilters(printFilters(given))).toEqual(given);
    }),
  );
});

test('also through an address', () => {
  fc.assert(
    fc.property(filters, given => {
      const query: Record<string, string | string[]> = {};
      for (const [name, value] of new URLSearchParams(filtersText(given))) {
        const before = query[name];
        query[name] =
          before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
      }
      expect(parseFilters(query)).toEqual(given);
    }),
  );
});

test('what is not known is a value; what is no filter is ignored', () => {
  expect(parseFilters({ language: '', metric: 'nps', unit: 'week', wording: 'x' })).toEqual({
    values: { language: [''] },
  });
});

test('equal filters are equal text, whatever their order', () => {
  const a = parseFilters({ team: 't', channel: ['a', 'b'], range: 'last7' });
  const b = parseFilters({ range: 'last7', channel: ['a', 'b'], team: 't' });
  expect(filtersText(a)).toBe(filtersText(b));
});
