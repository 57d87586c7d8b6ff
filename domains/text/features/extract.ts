import { endOfToken } from '../segment/tokens.ts';
import { negatorHashes, turnHashes } from './cue-words.ts';
import { finish, hashOf, mix } from './hash.ts';

/** Which views of a text become features. */
export interface View {
  /** Longest run of words that is one feature. */
  readonly words: number;
  /** Shortest and longest run of letters within a word; [0, 0] for none. */
  readonly letters: readonly [number, number];
  /** Words near a negator, words after a turn (but …), pairs of words with one between them. */
  readonly negation: boolean;
  readonly turn: boolean;
  readonly gaps: boolean;
  /** English contractions are two words, as in texts that were split before: is n't, it 's. */
  readonly contractions?: boolean;
}

/** The features of one text: hashes, the first `words` of them of words, the rest of letters within words. */
export interface Features {
  ids: Uint32Array;
  /** The token that each feature came from (the first of several). */
  tokens: Uint16Array;
  count: number;
  words: number;
  /** Where each token is in the text. */
  starts: Uint32Array;
  ends: Uint32Array;
  tokenCount: number;
}

/** More words than this are not read: nobody's judgement needs them, and it bounds the work. */
const longestText = 600;
const salts = {
  word: 1,
  pair: 2,
  triple: 3,
  quad: 7,
  negated: 4,
  turned: 5,
  gap: 6,
  letters: 0x5bd1e995,
} as const;

const features: Features = {
  ids: new Uint32Array(1 << 16),
  tokens: new Uint16Array(1 << 16),
  count: 0,
  words: 0,
  starts: new Uint32Array(longestText),
  ends: new Uint32Array(longestText),
  tokenCount: 0,
};
const hashes = new Int32Array(longestText);
/** Stands for the edges of a word. */
const edge = 0x5f;
/** The letters of the word that is being read, between its edges. */
const units = new Uint16Array(1 << 16);

/** Features of a normalised text. The result is one shared object: use it before the next call. */
export function extract(text: string, view: View): Features {
  scan(text, view.contractions === true);
  const { tokenCount } = features;
  features.count = 0;
  let lastNegator = -9;
  let turned = false;
  for (let at = 0; at < tokenCount; at++) {
    const hash = hashes[at] ?? 0;
    add(mix(hash, salts.word), at);
    if (at > 0 && view.words > 1) add(pairOf(hashes[at - 1] ?? 0, hash, salts.pair), at - 1);
    if (at > 1 && view.words > 2)
      add(mix(pairOf(hashes[at - 2] ?? 0, hashes[at - 1] ?? 0, salts.triple), hash), at - 2);
    if (at > 2 && view.words > 3)
      add(
        mix(mix(pairOf(hashes[at - 3] ?? 0, hashes[at - 2] ?? 0, salts.quad), hashes[at - 1] ?? 0), hash),
        at - 3,
      );
    if (at > 1 && view.gaps) add(pairOf(hashes[at - 2] ?? 0, hash, salts.gap), at - 2);
    if (view.turn) {
      if (turned) add(mix(hash, salts.turned), at);
      else turned = turnHashes.has(hash);
    }
    if (view.negation) {
      if (negatorHashes.has(hash)) {
        lastNegator = at;
        for (let back = Math.max(0, at - 3); back < at; back++)
          add(mix(hashes[back] ?? 0, salts.negated), back);
      } else if (at - lastNegator <= 3) add(mix(hash, salts.negated), at);
    }
  }
  features.words = features.count;
  const [shortest, longest] = view.letters;
  if (longest > 0) addLetters(text, tokenCount, shortest, longest);
  return features;
}

/** Words, emoji and the marks ! and ?, hashed. */
function scan(text: string, contractions: boolean): void {
  let count = 0;
  for (let at = 0; at < text.length && count < longestText;) {
    let end = endOfToken(text, at);
    const unit = text.charCodeAt(at);
    if (end === at && (unit === 0x21 || unit === 0x3f)) end = at + 1;
    if (end > at) {
      const second = contractions ? contractionIn(text, at, end) : end;
      if (second > at && second < end && count + 1 < longestText) {
        put(text, count++, at, second);
        put(text, count++, text.charCodeAt(second) === 0x27 ? second + 1 : second, end);
      } else put(text, count++, at, end);
    }
    at = end > at ? end : at + 1;
  }
  features.tokenCount = count;
}

function put(text: string, token: number, start: number, end: number): void {
  hashes[token] = hashOf(text, start, end);
  features.starts[token] = start;
  features.ends[token] = end;
}

/** Where n't, 's, 're … begins in a word, or its end. */
function contractionIn(text: string, start: number, end: number): number {
  const mark =
    text.charCodeAt(end - 2) === 0x27 ? end - 2 : text.charCodeAt(end - 3) === 0x27 ? end - 3 : end;
  if (mark <= start) return end;
  const isNegation =
    mark === end - 2 && text.charCodeAt(end - 1) === 0x74 && text.charCodeAt(mark - 1) === 0x6e;
  return isNegation ? mark - 1 : mark;
}

function add(hash: number, token: number): void {
  if (features.count >= features.ids.length) return;
  features.ids[features.count] = finish(hash);
  features.tokens[features.count++] = token;
}

function pairOf(first: number, second: number, salt: number): number {
  return mix(mix(first, salt), second);
}

/** Runs of letters within words, their edges marked. */
function addLetters(text: string, tokenCount: number, shortest: number, longest: number): void {
  const { ids, tokens, starts, ends } = features;
  let count = features.count;
  for (let token = 0; token < tokenCount; token++) {
    const start = (starts[token] ?? 0) - 1;
    const last = ends[token] ?? 0;
    if (count + (last - start + 1) * longest > ids.length) break;
    for (let at = start + 1; at < last; at++) units[at - start] = text.charCodeAt(at);
    const length = last - start + 1;
    units[0] = edge;
    units[length - 1] = edge;
    for (let from = 0; from < length - 1; from++) {
      let hash: number = salts.letters;
      const to = Math.min(length, from + longest);
      for (let at = from; at < to; at++) {
        hash = mix(hash, units[at] ?? 0);
        if (at - from + 1 < shortest) continue;
        ids[count] = finish(hash);
        tokens[count++] = token;
      }
    }
  }
  features.count = count;
}
