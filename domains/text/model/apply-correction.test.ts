import { expect, test } from 'vitest';
import type { PresentedReading } from '../contract.ts';
import { applyCorrection, type Correction } from './apply-correction.ts';

const reading: PresentedReading = {
  feedbackId: '01a2030a-a939-7000-a541-31b23d444215',
  status: 'read',
  language: 'fa',
  latinised: false,
  sentiment: { label: 'neg', probabilities: { neg: 0.8, neu: 0.1, pos: 0.1 }, corrected: false },
  corrected: false,
  themes: [
    { key: 'price', sentiment: 'neg', probability: 0.9, spans: [[0, 4]], corrected: false },
    { key: 'staff', sentiment: 'pos', probability: 0.7, spans: [[6, 9]], corrected: false },
  ],
  removed: [],
  intents: [],
  spans: [],
  private: [],
  names: [],
  taxonomyVersion: 1,
  readBy: null,
};

const seen = ({ sentiment, themes }: PresentedReading) => ({
  sentiment: sentiment?.label,
  themes: Object.fromEntries(themes.map(theme => [theme.key, theme.sentiment])),
});

test.each<[string, Correction, ReturnType<typeof seen>]>([
  ['a sentiment', { sentiment: 'mixed' }, { sentiment: 'mixed', themes: { price: 'neg', staff: 'pos' } }],
  [
    'a theme out',
    { themes: [{ key: 'price', present: false }] },
    { sentiment: 'neg', themes: { staff: 'pos' } },
  ],
  [
    'a theme in',
    { themes: [{ key: 'returns', present: true }] },
    { sentiment: 'neg', themes: { price: 'neg', staff: 'pos', returns: 'neg' } },
  ],
  [
    'a theme’s sentiment',
    { themes: [{ key: 'staff', present: true, sentiment: 'neu' }] },
    { sentiment: 'neg', themes: { price: 'neg', staff: 'neu' } },
  ],
  [
    'nothing, all of it being right',
    { confirm: true },
    { sentiment: 'neg', themes: { price: 'neg', staff: 'pos' } },
  ],
])('%s is corrected', (_, correction, expected) => {
  const corrected = applyCorrection(reading, correction);
  expect(seen(corrected)).toEqual(expected);
  expect(corrected.corrected).toBe(true);
});
