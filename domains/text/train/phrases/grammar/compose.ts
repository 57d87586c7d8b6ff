import { createRandom } from '../../random.ts';

/**
 * Sentences to be made: lists of words and of sentences with places for them, parted by | or line ends. What a sentence
 * feels is its list, whatever words fill it: "not {bad} at all" is positive.
 */
export interface Grammar {
  readonly things: string;
  readonly good: string;
  readonly bad: string;
  /** What goes wrong, and what people wish for. */
  readonly events: string;
  readonly wants: string;
  readonly positive: string;
  readonly negative: string;
  readonly neutral: string;
}

export interface Sentence {
  readonly text: string;
  /** Index of the class. */
  readonly label: number;
}

const perFrame = 24;
/** Neutral ones are few and alike: fewer of each. */
const perNeutralFrame = 18;

/** The sentences of a grammar: each frame with words drawn at random, always the same. */
export function compose(grammar: Grammar): Sentence[] {
  const random = createRandom(17);
  const { things, good, bad, events, wants } = grammar;
  const words = {
    thing: listOf(things),
    good: listOf(good),
    bad: listOf(bad),
    event: listOf(events),
    want: listOf(wants),
  };
  const draw = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const fill = (frame: string) =>
    frame.replace(/\{(thing|good|bad|event|want)\}/gu, (_, kind: keyof typeof words) => draw(words[kind]));
  const frames = [grammar.negative, grammar.neutral, grammar.positive];
  return frames.flatMap((list, label) =>
    listOf(list).flatMap(frame => {
      const times = !frame.includes('{') ? 1 : label === 1 ? perNeutralFrame : perFrame;
      return [...new Set(Array.from({ length: times }, () => fill(frame)))].map(text => ({ text, label }));
    }),
  );
}

function listOf(text: string): string[] {
  return text
    .split(/[|\n]/u)
    .map(part => part.trim())
    .filter(part => part !== '');
}
