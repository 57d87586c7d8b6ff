import { finish, hashOf, mix } from '../features/hash.ts';
import { isCommonWord } from '../language/words.ts';
import type { StoredModel } from '../model/reading.ts';
import { endOfToken } from '../segment/tokens.ts';

/**
 * What a text is about, in 256 bits: random hyperplanes over its words, themes, sentiment and intents (Charikar 2002), so
 * that texts that mean alike differ in few bits. Words bring texts of one language together, themes those of all.
 */
const bits = 256;
/** Words further on than this change nothing. */
const wordsRead = 120;
/** Shares of the length of the whole: words and themes weigh alike. */
const weights = { words: 1, themes: 1, feeling: 0.35, intent: 0.35 } as const;
/** What people say most tells little. */
const commonWord = 0.25;
const salts = { word: 0x51, start: 0x52, theme: 0x53, felt: 0x54, feeling: 0x55, intent: 0x56 } as const;

const sums = new Float64Array(bits);
const signed = new Float64Array(2);
/** These two say no more than the sentiment does. */
const plainIntents: ReadonlySet<string> = new Set(['complaint', 'praise']);

/** 64 hexadecimal digits. `text` is normalised. */
export function signatureOf(
  text: string,
  { label, themes, intents }: Pick<StoredModel, 'label' | 'themes' | 'intents'>,
): string {
  sums.fill(0);
  const words = wordsOf(text);
  const length = Math.sqrt(words.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  for (const [hash, weight] of words) add(hash, (weights.words * weight) / length);
  const share = weights.themes / Math.sqrt(Math.max(1, themes.length) * 1.5);
  for (const { theme, sentiment } of themes) {
    const hash = hashOf(theme);
    add(mix(hash, salts.theme), share);
    add(mix(mix(hash, salts.felt), hashOf(sentiment)), share * 0.7);
  }
  add(mix(hashOf(label), salts.feeling), weights.feeling);
  for (const { intent } of intents)
    if (!plainIntents.has(intent)) add(mix(hashOf(intent), salts.intent), weights.intent);
  return signs();
}

/** Hash and weight of each different word, and of the beginning of a long one, which its forms share. */
function wordsOf(text: string): readonly (readonly [number, number])[] {
  const found = new Map<number, number>();
  let count = 0;
  for (let at = 0; at < text.length && count < wordsRead;) {
    const end = endOfToken(text, at);
    if (end - at > 1) {
      count++;
      const word = text.slice(at, end);
      const weight = isCommonWord(word) ? commonWord : 1;
      found.set(mix(hashOf(word), salts.word), weight);
      if (word.length > 5) found.set(mix(hashOf(word, 0, 4), salts.start), weight * 0.5);
    }
    at = Math.max(end, at + 1);
  }
  return [...found];
}

/** Each feature points into a direction of its own: 256 signs out of its hash. */
function add(hash: number, weight: number): void {
  signed[0] = -weight;
  signed[1] = weight;
  for (let block = 0; block < bits / 32; block++) {
    const signs = finish(mix(hash, block + 1));
    const from = block * 32;
    // Looked up and not decided upon: bits are random, and a processor that guesses them wrong waits.
    for (let bit = 0; bit < 32; bit++)
      sums[from + bit] = (sums[from + bit] as number) + (signed[(signs >>> bit) & 1] as number);
  }
}

function signs(): string {
  let text = '';
  for (let from = 0; from < bits; from += 32) {
    let block = 0;
    for (let bit = 0; bit < 32; bit++) if ((sums[from + bit] ?? 0) > 0) block |= 1 << bit;
    text += (block >>> 0).toString(16).padStart(8, '0');
  }
  return text;
}
