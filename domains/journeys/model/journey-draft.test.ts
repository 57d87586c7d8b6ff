import { expect, test } from 'vitest';
import { addStage, orderStages, placeTouchpoint, removeStage, renameStage } from './journey-draft.ts';

const draft = {
  name: 'Road',
  stages: [
    { key: 'buy', touchpoints: ['a', 'b'] },
    { key: 'use', touchpoints: ['c'] },
  ],
};

test('a touchpoint moves to the end of another stage, and off the road', () => {
  expect(placeTouchpoint(draft, 'a', 'use').stages.map(s => s.touchpoints)).toEqual([['b'], ['c', 'a']]);
  expect(placeTouchpoint(draft, 'c', undefined).stages.map(s => s.touchpoints)).toEqual([['a', 'b'], []]);
  expect(placeTouchpoint(draft, 'new', 'buy').stages[0]?.touchpoints).toEqual(['a', 'b', 'new']);
});

test('stages are added under a free key, renamed per language, ordered and removed', () => {
  const three = addStage(
    { ...draft, stages: [...draft.stages, { key: 'stage-4', touchpoints: [] }] },
    'fa',
    'بازگشت',
  );
  expect(three.stages.at(-1)).toEqual({ key: 'stage-5', name: { fa: 'بازگشت' }, touchpoints: [] });
  expect(renameStage(draft, 'buy', 'en', 'Pay').stages[0]?.name).toEqual({ en: 'Pay' });
  expect(orderStages(draft, ['use', 'buy']).stages.map(s => s.key)).toEqual(['use', 'buy']);
  expect(removeStage(draft, 'use').stages).toHaveLength(1);
});
