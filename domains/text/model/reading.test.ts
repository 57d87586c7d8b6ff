import { expect, test } from 'vitest';
import { changeOf, type CountedText } from './mention.ts';
import { heldReading, type Corrections, type ModelReading } from './reading.ts';

const reading: ModelReading = {
  language: 'en',
  latinised: false,
  label: 'mixed',
  probabilities: { neg: 0.5, neu: 0.1, pos: 0.4 },
  themes: [
    { theme: 'price', sentiment: 'neg', probability: 0.8, spans: [[0, 5]] },
    { theme: 'staff', sentiment: 'pos', probability: 0.7, spans: [[8, 12]] },
  ],
  intents: [],
  spans: [],
};
const everything = () => true;
const said = (...pairs: [string, 'neg' | 'neu' | 'pos' | 'mixed' | 'absent'][]): Corrections =>
  new Map(pairs);

test('without corrections the model holds; a mixed text is as likely as both its sides', () => {
  expect(heldReading(reading, said(), everything)).toMatchObject({
    label: 'mixed',
    labelCorrected: false,
    probability: 0.9,
    themes: [{ theme: 'price', corrected: false }, { theme: 'staff' }],
    removed: [],
  });
});

test('what a person said holds: another label, a theme felt otherwise, taken out, or added', () => {
  const corrections = said(['', 'pos'], ['price', 'neu'], ['staff', 'absent'], ['app', 'neg']);
  expect(heldReading(reading, corrections, everything)).toMatchObject({
    label: 'pos',
    labelCorrected: true,
    probability: 1,
    themes: [
      { theme: 'price', sentiment: 'neu', probability: 1, spans: [[0, 5]], corrected: true },
      { theme: 'app', sentiment: 'neg', probability: 1, spans: [], corrected: true },
    ],
    removed: ['staff'],
  });
});

test('a theme that the taxonomy does not know any more is nobody’s', () => {
  const held = heldReading(reading, said(['app', 'neg'], ['price', 'absent']), theme => theme === 'staff');
  expect(held.themes.map(one => one.theme)).toEqual(['staff']);
  expect(held.removed).toEqual([]);
});

test('only texts that count otherwise than before are taken back and counted again, in this order', () => {
  const text = (feedback: string, sentiment: string): CountedText => ({
    day: '2026-03-21',
    at: '2026-03-20 21:00:00',
    feedback,
    mentions: [['', '', sentiment, 1]],
  });
  const rows = changeOf(
    'w',
    [text('a', 'neg'), text('b', 'neg'), text('gone', 'pos')],
    [text('a', 'neg'), text('b', 'pos'), text('new', 'neu')],
  );
  expect(rows.map(one => [one.feedback, one.sentiment, one.sign])).toEqual([
    ['b', 'neg', -1],
    ['gone', 'pos', -1],
    ['b', 'pos', 1],
    ['new', 'neu', 1],
  ]);
});
