import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { languages } from '../../../languages/registry.gen.ts';
import type { GivenAnswer } from '../model/answer.ts';
import { loadSay } from '../say.ts';
import { definitions } from './definitions.gen.ts';
import type { QuestionKind } from './kind.ts';

// What every kind of question owes to the rest of the product. A new folder is tested by being there.
const kinds: readonly (readonly [string, QuestionKind])[] = Object.entries(definitions);
const codes = Object.keys(languages);
const words = await loadSay();

const anyAnswer: fc.Arbitrary<GivenAnswer> = fc.record(
  {
    question: fc.constant('q'),
    value: fc.oneof(
      fc.integer({ min: -3, max: 13 }),
      fc.double(),
      fc.string(),
      fc.constantFrom('a', 'b', 'other'),
      fc.array(fc.constantFrom('a', 'b', 'c', 'other')),
    ),
    other: fc.string(),
  },
  { requiredKeys: ['question', 'value'] },
);

describe.each(kinds)('%s', (folder, kind) => {
  const settings = kind.empty(words);

  test('is named as its folder', () => expect(kind.name).toBe(folder));

  test('begins with settings that its own schema accepts and that need no mending', () => {
    expect(kind.settings.parse(settings)).toEqual(settings);
    expect(kind.problems(settings)).toEqual([]);
  });

  test('has its name, explanation and first wording in every language', () => {
    for (const key of [kind.wording.name, kind.wording.about, kind.wording.title])
      for (const code of codes) expect(words(key)[code]?.trim(), `${key} in ${code}`).toBeTruthy();
    for (const { wording, optional } of kind.wordings(settings))
      for (const code of codes) if (!optional) expect(wording[code]?.trim(), code).toBeTruthy();
  });

  test('refuses what is not an answer, and never throws', () => {
    fc.assert(
      fc.property(anyAnswer, answer => {
        const problem = kind.check(settings, answer);
        expect(problem === undefined || typeof problem === 'string').toBe(true);
      }),
    );
  });

  test('makes of every accepted answer a score within its scale, or text, as its summary says', () => {
    const summary = kind.summary(settings);
    fc.assert(
      fc.property(anyAnswer, answer => {
        if (kind.check(settings, answer) !== undefined) return;
        const score = kind.toScore?.(settings, answer);
        const text = kind.toText?.(settings, answer);
        expect(score !== undefined).toBe(summary.type === 'score');
        if (score && summary.type === 'score') {
          expect(score.value).toBeGreaterThanOrEqual(score.min);
          expect(score.value).toBeLessThanOrEqual(score.max);
          const { metric, min, max, good } = summary;
          expect(score).toEqual({ metric, min, max, good, value: answer.value });
        }
        expect(text).not.toBe('');
      }),
    );
  });

  test('accepts at least one answer, unless it asks nothing', () => {
    const tried: GivenAnswer[] = [1, 'a', ['a']].map(value => ({ question: 'q', value }));
    const accepted = tried.filter(answer => kind.check(settings, answer) === undefined);
    expect(accepted.length > 0).toBe(kind.group !== 'content');
  });

  test('gives the visitor a view that survives the way to the phone', () => {
    const view = kind.view(settings, wording => wording?.['fa'] ?? '');
    expect(JSON.parse(JSON.stringify(view ?? null))).toEqual(view ?? null);
  });
});
