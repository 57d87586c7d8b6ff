import { expect, test } from 'vitest';
import { likeliest, type Probabilities, type SentimentLabel } from '../model/sentiment.ts';
import { normalise } from '../normalise/normalise.ts';
import { createRandom } from '../train/random.ts';
import { createLift } from './create-lift.ts';
import { noImpression } from './impression.ts';
import { layerFeatures } from './layer-features.ts';
import { readLayer, writeLayer } from './layer-file.ts';
import { isEmpty } from './layer.ts';
import { addedTo, trainSentiment } from './fit-sentiment.ts';
import { learn } from './learn.ts';
import { logOf, type LearntText } from './learnt-text.ts';
import { simulate } from './simulate.ts';
import { mostWorthChecking } from './worth-checking.ts';

/** A trade whose words the base does not know: it takes everything for neutral but what is plainly said. */
const praise = ['crisp', 'punctual', 'spotless', 'snug', 'swift'];
const blame = ['soggy', 'tardy', 'grimy', 'cramped', 'sluggish'];
const things = ['noodles', 'courier', 'room', 'lobby', 'till', 'queue', 'towel', 'kiosk'];
const neutral: Probabilities = { neg: 0.2, neu: 0.55, pos: 0.25 };

function textsOf(count: number, seed: number, noise = 0): LearntText[] {
  const random = createRandom(seed);
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, (_, at): LearntText => {
    const label = (['neg', 'neu', 'pos'] as const)[Math.floor(random() * 3)] ?? 'neu';
    const word = label === 'neg' ? one(blame) : label === 'pos' ? one(praise) : 'usual';
    const said = random() < noise ? (['neg', 'neu', 'pos'] as const)[Math.floor(random() * 3)] : label;
    const text = `the ${one(things)} was ${word} as ever, order ${at}`;
    return {
      id: `text ${at}`,
      language: 'en',
      features: layerFeatures(normalise(text).text),
      impression: noImpression,
      base: { probabilities: neutral, themes: new Map() },
      drawn: at % 2 === 0 ? 'chance' : 'unsure',
      label: said,
      themes: new Map(),
      isWhole: false,
    };
  });
}

const noParent = new Map([['price', undefined]]);
const lifted = (layer: ReturnType<typeof learn>['layer'], text: string) =>
  createLift(layer, noParent).read(text, 'en')?.sentiment(neutral, noImpression, 0, text.length);

test('words of a new trade are learnt from corrections, in texts that nobody corrected', () => {
  const { base, layer } = simulate(textsOf(400, 1), { corrections: 100, seed: 1 });
  expect(layer - base).toBeGreaterThan(0.3);
});

test('mistakes alone teach too, without turning everything round', () => {
  const { base, layer } = simulate(textsOf(400, 2), { corrections: 100, seed: 1, unasked: true });
  expect(layer).toBeGreaterThan(base + 0.2);
});

test('labels that hang on nothing change nothing', () => {
  for (const seed of [1, 2]) {
    const texts = textsOf(250, seed, 1);
    // The base is right as often as can be: by a constant.
    const known = texts.map(text => ({
      ...text,
      base: { ...text.base, probabilities: right(text.label, Number(text.id.slice(5)) % 5 > 0) },
    }));
    const { base, layer } = simulate(known, { corrections: 60, seed });
    expect(layer).toBeGreaterThan(base - 0.03);
  }
});

function right(label: SentimentLabel | undefined, isRight: boolean): Probabilities {
  const wanted = isRight ? label : label === 'pos' ? 'neg' : 'pos';
  return {
    neg: wanted === 'neg' ? 0.8 : 0.1,
    neu: wanted === 'neu' ? 0.8 : 0.1,
    pos: wanted === 'pos' ? 0.8 : 0.1,
  };
}

test('few corrections change little, none nothing', () => {
  expect(isEmpty(learn([], []).layer)).toBe(true);
  const two = learn(textsOf(2, 5), []);
  const after = lifted(two.layer, 'the noodles were crisp');
  expect(Math.abs((after?.neu ?? 0) - neutral.neu)).toBeLessThan(0.15);
  expect(two.curve.points).toEqual([]);
});

test('the same corrections give the same layer, through a file, whichever order they are asked in', () => {
  const texts = textsOf(120, 7);
  const { layer, curve } = learn(texts, texts.slice(0, 20));
  const bytes = writeLayer(layer);
  expect(writeLayer(learn(texts, texts.slice(0, 20)).layer).equals(bytes)).toBe(true);
  const text = 'the courier was tardy as ever';
  expect(lifted(readLayer(bytes), text)).toEqual(lifted(layer, text));
  expect(lifted(layer, text)?.neg).toBeGreaterThan(0.5);
  const [first, last] = [curve.points[0], curve.points.at(-1)];
  expect(last?.layer.value).toBeGreaterThan((first?.layer.value ?? 1) - 0.05);
  expect(last?.layer.value).toBeGreaterThan(last?.base.high ?? 1);
  for (const { base, layer: own } of curve.points)
    for (const { value, low, high } of [base, own]) expect(low <= value && value <= high).toBe(true);
});

test('what the network saw is learnt from where words tell nothing, and passed over once it is another network', () => {
  const random = createRandom(3);
  const texts = textsOf(200, 11, 1).map((text): LearntText => {
    const side = text.label === 'neg' ? 0 : text.label === 'neu' ? 1 : 2;
    const seen = Float32Array.from({ length: 6 }, (_, i) => 40 + random() + (i === side ? 1 : 0));
    return { ...text, impression: { mark: 7, seen } };
  });
  const { layer, languages } = learn(texts, []);
  expect(languages).toMatchObject([{ language: 'en', share: 1 }]);
  const read = createLift(readLayer(writeLayer(layer)), noParent).read('the till was usual', 'en');
  const seen = Float32Array.of(40.5, 40.5, 41.5, 40.5, 40.5, 40.5);
  expect(read?.sentiment(neutral, { mark: 7, seen }, 0, 18).pos).toBeGreaterThan(0.5);
  const other = read?.sentiment(neutral, { mark: 8, seen }, 0, 18);
  expect(other?.pos).toBeLessThan(0.45);
  // As it was judged while learning.
  const [first] = texts;
  const taught = trainSentiment(texts, []);
  const whole = createLift(layer, noParent).read('', 'en');
  const wordless = { ...(first as LearntText), features: new Uint32Array() };
  const bare = logOf(neutral).map((value, k) => Math.exp(value + (addedTo(wordless, taught)[k] ?? 0)));
  const bareSum = bare.reduce((all, value) => all + value, 0);
  expect(whole?.sentiment(neutral, wordless.impression, 0, 0).neg).toBeCloseTo((bare[0] ?? 0) / bareSum, 5);
});

test('clauses are judged by their own words', () => {
  const { layer } = learn(textsOf(200, 9), []);
  const text = 'the noodles were crisp, but the courier was tardy';
  const read = createLift(layer, noParent).read(text, 'en');
  const at = text.indexOf(',');
  const sideOf = (start: number, end: number) =>
    likeliest(read?.sentiment(neutral, noImpression, start, end) ?? neutral);
  expect([sideOf(0, at), sideOf(at, text.length)]).toEqual(['pos', 'neg']);
  expect(createLift(layer, noParent).read(text, 'fa')).toBeUndefined();
});

test('a theme is learnt where it was missed, unlearnt where it was seen wrongly, and shown by its words', () => {
  const make = (at: number, text: string, found: boolean, isThere: boolean): LearntText => ({
    id: `t${at}`,
    language: 'en',
    features: layerFeatures(text),
    impression: noImpression,
    base: { probabilities: neutral, themes: new Map(found ? [['price', 0.7]] : []) },
    drawn: 'chance',
    label: undefined,
    themes: new Map([['price', isThere]]),
    isWhole: true,
  });
  const texts = Array.from({ length: 60 }, (_, at) => {
    const thing = things[at % things.length] ?? '';
    if (at % 3 === 0) return make(at, `the doubloons for the ${thing} were many`, false, true);
    if (at % 3 === 1) return make(at, `a priceless ${thing} it was`, true, false);
    return make(at, `the price of the ${thing} rose`, true, true);
  });
  const { layer, themes } = learn(texts, []);
  expect(themes).toMatchObject([{ theme: 'price', isUsed: true, present: 40, absent: 20 }]);
  const lift = createLift(layer, noParent);
  const missed = 'too many doubloons for soup';
  const [added] = lift.themes(missed, 'en', []);
  expect(added?.theme).toBe('price');
  expect(added?.spans.map(({ start, end }) => missed.slice(start, end))).toContain('doubloons');
  const found = [{ theme: 'price', probability: 0.7, spans: [{ start: 2, end: 11 }] }];
  expect(lift.themes('a priceless view', 'en', found)).toEqual([]);
  expect(lift.themes('the price rose', 'en', found)).toEqual(found);
});

test('offered are texts that the model wavers on, and those likeliest to be of the class that it hardly finds', () => {
  const sure = Array.from({ length: 20 }, (_, at) => ({ text: `sure ${at}`, shares: [0.1, 0.01, 0.89] }));
  const wavers = [0.49, 0.48, 0.47].map((neg, at) => ({
    text: `wavers ${at}`,
    shares: [neg, 0.01, 0.99 - neg],
  }));
  const rare = [0.3, 0.2].map((neu, at) => ({ text: `rare ${at}`, shares: [0.05, neu, 0.95 - neu] }));
  const chosen = mostWorthChecking([...sure, ...rare, ...wavers]);
  expect(chosen).toEqual(['wavers 0', 'wavers 1', 'wavers 2', 'rare 0', 'rare 1']);
  expect(mostWorthChecking(sure.slice(0, 2))).toEqual(['sure 0', 'sure 1']);
  expect(mostWorthChecking([])).toEqual([]);
});
