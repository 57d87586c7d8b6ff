import { benjaminiHochberg } from '../../../platform/statistics/benjamini-hochberg.ts';

/** A text for discovery: normalised words in order, and which of them a theme already explains. */
export interface WordedText {
  readonly id: string;
  readonly words: readonly string[];
  readonly covered?: readonly boolean[];
}

/** Expressions that came up together and that no theme of the taxonomy speaks of. */
export interface NewTheme {
  /** Strongest first. */
  readonly phrases: readonly string[];
  /** Recent texts that hold one of them. */
  readonly texts: readonly string[];
  /** Texts of the past that hold the strongest one. */
  readonly before: number;
  readonly adjustedP: number;
}

const longest = 3;
const leastTexts = 5;
const falseShare = 0.01;
/** Phrases belong together when so much of the rarer one's texts hold the other too. */
const together = 0.5;
/** Words in more than this share of past texts are grammar: they neither begin nor end a phrase. */
const grammar = 0.06;

/**
 * Finds expressions of up to three words that recent texts use more than the past did, by Dunning's log-likelihood ratio
 * (1993) over texts, corrected for all phrases tested, and gathers those that stand in the same texts.
 */
export function findNewThemes(recent: readonly WordedText[], past: readonly WordedText[]): NewTheme[] {
  const before = phraseTexts(past, false);
  const now = phraseTexts(recent, true);
  const common = new Set(
    [...before]
      .filter(([phrase, ids]) => !phrase.includes(' ') && ids.size > past.length * grammar)
      .map(([word]) => word),
  );
  const tested = [...now]
    .filter(([phrase, ids]) => ids.size >= leastTexts && bounded(phrase, common))
    .map(([phrase, ids]) => {
      const was = before.get(phrase)?.size ?? 0;
      return { phrase, ids, was, p: riseP(ids.size, recent.length, was, past.length) };
    });
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const risen = tested
    .map((test, at) => ({ ...test, adjustedP: adjusted[at] ?? 1 }))
    .filter(({ adjustedP }) => adjustedP <= falseShare)
    .sort((a, b) => a.p - b.p || b.phrase.length - a.phrase.length);
  const groups: { phrases: string[]; texts: Set<string>; was: number; adjustedP: number }[] = [];
  for (const { phrase, ids, was, adjustedP } of risen) {
    const group = groups.find(({ texts }) => overlap(ids, texts) >= together);
    if (group === undefined) groups.push({ phrases: [phrase], texts: new Set(ids), was, adjustedP });
    else {
      group.phrases.push(phrase);
      for (const id of ids) group.texts.add(id);
    }
  }
  return groups.map(({ phrases, texts, was, adjustedP }) => ({
    phrases,
    texts: [...texts],
    before: was,
    adjustedP,
  }));
}

/** In which texts each phrase stands; covered words break phrases when `uncovered` only is asked for. */
function phraseTexts(texts: readonly WordedText[], uncovered: boolean): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, words, covered } of texts)
    for (let from = 0; from < words.length; from++) {
      let phrase = '';
      for (let at = from; at < Math.min(words.length, from + longest); at++) {
        if (uncovered && covered?.[at] === true) break;
        phrase = at === from ? (words[at] ?? '') : `${phrase} ${words[at] ?? ''}`;
        const ids = found.get(phrase);
        if (ids === undefined) found.set(phrase, new Set([id]));
        else ids.add(id);
      }
    }
  return found;
}

function bounded(phrase: string, common: ReadonlySet<string>): boolean {
  const words = phrase.split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''].every(word => word.length > 1 && !common.has(word));
}

/** One-sided p of G² with one degree of freedom; 1 when the rate did not rise. */
function riseP(y1: number, n1: number, y0: number, n0: number): number {
  if (n0 === 0 || y1 * n0 <= y0 * n1) return 1;
  const rate = (y1 + y0) / (n1 + n0);
  const term = (y: number, n: number) =>
    (y === 0 ? 0 : y * Math.log(y / n / rate)) + (y === n ? 0 : (n - y) * Math.log((1 - y / n) / (1 - rate)));
  return normalTail(Math.sqrt(Math.max(0, 2 * (term(y1, n1) + term(y0, n0)))));
}

/** P(Z > z) for z ≥ 0, by the continued expansion of Abramowitz and Stegun 26.2.17; error below 8e−8, tail by Mills' ratio. */
function normalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 5) return density / (z + 1 / (z + 2 / (z + 3 / z)));
  const t = 1 / (1 + 0.2316419 * z);
  return (
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const id of a) if (b.has(id)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
