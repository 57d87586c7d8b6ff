import { expect, test } from 'vitest';
import { checkDefinition } from './check-definition.ts';
import { stageOf, touchpointIds } from './stage-of.ts';

const known = new Set(['a', 'b', 'c']);
const road = {
  stages: [
    { key: 'buy', touchpoints: ['a', 'b'] },
    { key: 'use', touchpoints: ['c'] },
  ],
};

test('a road with each touchpoint once is right', () => {
  expect(checkDefinition(road, known)).toBeUndefined();
  expect(stageOf(road, 'c')).toBe('use');
  expect(stageOf(road, 'x')).toBeUndefined();
  expect(touchpointIds(road)).toEqual(['a', 'b', 'c']);
});

test('what is wrong is named', () => {
  expect(checkDefinition({ stages: [] }, known)).toEqual({ code: 'noStages' });
  const twice = { stages: [...road.stages, { key: 'buy', touchpoints: [] }] };
  expect(checkDefinition(twice, known)).toEqual({ code: 'repeatedStage', stage: 'buy' });
  const both = {
    stages: [
      { key: 'buy', touchpoints: ['a'] },
      { key: 'use', touchpoints: ['a'] },
    ],
  };
  expect(checkDefinition(both, known)).toEqual({ code: 'repeatedTouchpoint', touchpoint: 'a' });
  const stranger = { stages: [{ key: 'buy', touchpoints: ['z'] }] };
  expect(checkDefinition(stranger, known)).toEqual({ code: 'unknownTouchpoint', touchpoint: 'z' });
});
