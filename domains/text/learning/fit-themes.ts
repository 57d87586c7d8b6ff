import { foldCount, foldOf } from './fit-sentiment.ts';
import type { Anchor, LearntText } from './learnt-text.ts';
import { correctionOf, trainSoft, type SoftCorrection, type SoftExample } from './soft-training.ts';

/** What was learnt of one theme. */
export interface FittedTheme {
  readonly theme: string;
  /** Over two classes, not there and there; its bias and scale stand for the base's two answers (`logOdds`). */
  readonly correction: SoftCorrection;
  readonly isUsed: boolean;
  /** Texts known to speak of it, and not to. */
  readonly present: number;
  readonly absent: number;
  /** Of those, how many the base had right, and the layer by what the others taught. */
  readonly rightBefore: number;
  readonly rightAfter: number;
}

/** Texts that a person said something of, before anything is learnt of a theme. */
const fewest = 4;
const passedOver = 4;
/** Log odds of a theme that the base did not find: it says no more of it. */
const notFound = -2;
const leastFound = 0.4;

/** What the base says of a theme. */
export function logOdds(probability: number | undefined): number {
  if (probability === undefined) return notFound;
  const bounded = Math.min(0.98, Math.max(0.02, probability));
  return Math.max(leastFound, Math.log(bounded / (1 - bounded)));
}

/** Learns for each theme that persons said enough of, from texts of all languages. */
export function fitThemes(texts: readonly LearntText[], anchors: readonly Anchor[]): FittedTheme[] {
  const themes = new Set<string>();
  for (const text of texts) for (const theme of text.themes.keys()) themes.add(theme);
  return [...themes].sort().flatMap(theme => {
    const spoken = texts.filter(text => isPresent(text, theme) !== undefined);
    // Where the base was right each time there is nothing to learn.
    const explicit = spoken.filter(text => text.themes.has(theme)).length;
    const isKnown = spoken.every(
      text => logOdds(text.base.themes.get(theme)) > 0 === (isPresent(text, theme) === true),
    );
    return explicit < fewest || isKnown ? [] : [fitTheme(theme, spoken, anchors)];
  });
}

function fitTheme(theme: string, texts: readonly LearntText[], anchors: readonly Anchor[]): FittedTheme {
  const examples = texts.map(text => exampleOf(text, theme));
  const unasked = texts.filter(text => !text.isWhole).length;
  const weight = Math.min(1, (passedOver * unasked) / Math.max(1, anchors.length));
  const held = weight > 0 ? anchors.map(anchor => ({ ...exampleOf(anchor, theme), weight })) : [];
  const right = { before: 0, after: 0 };
  for (let fold = 0; fold < foldCount; fold++) {
    const left = examples.filter((_, at) => foldOf(texts[at] as LearntText) === fold);
    if (left.length === 0) continue;
    const others = examples.filter((_, at) => foldOf(texts[at] as LearntText) !== fold);
    const learnt = trainSoft([...others, ...held], 2);
    for (const one of left) {
      const isThere = one.target[1] === 1;
      if (one.odds > 0 === isThere) right.before++;
      const added = correctionOf(learnt, one);
      if (one.odds + (added[1] ?? 0) - (added[0] ?? 0) > 0 === isThere) right.after++;
    }
  }
  const present = examples.filter(one => one.target[1] === 1).length;
  return {
    theme,
    correction: trainSoft([...examples, ...held], 2),
    isUsed: right.after > right.before,
    present,
    absent: examples.length - present,
    rightBefore: right.before,
    rightAfter: right.after,
  };
}

/** Whether a text speaks of a theme; undefined where nobody said. */
export function isPresent({ themes, isWhole }: LearntText, theme: string): boolean | undefined {
  return themes.get(theme) ?? (isWhole ? false : undefined);
}

/** Base's answer as log probabilities of not there and there; a text that nobody spoke of is as the base says. */
function exampleOf(text: LearntText | Anchor, theme: string): SoftExample & { readonly odds: number } {
  const odds = logOdds(text.base.themes.get(theme));
  const isThere = 'themes' in text ? isPresent(text, theme) === true : odds > 0;
  return {
    features: text.features,
    seen: new Float64Array(),
    log: Float64Array.of(-odds / 2, odds / 2),
    target: Float64Array.of(isThere ? 0 : 1, isThere ? 1 : 0),
    weight: 1,
    odds,
  };
}
