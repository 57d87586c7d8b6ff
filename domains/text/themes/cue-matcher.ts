import { endOfToken } from '../segment/tokens.ts';
import { textLanguages, type TextLanguage } from '../taxonomy/taxonomy.ts';
import { widestGap, type Cue } from './parse-cue.ts';
import { formsOf, latinSkeleton, withoutTones } from './word-forms.ts';

/** A cue with what it stands for. */
export interface MeaningfulCue extends Cue {
  readonly language: TextLanguage;
  /** Number of the meaning: a theme, an intent. */
  readonly meaning: number;
}

/** One place where a cue stands. Offsets are of the normalised text. */
export interface CueMatch {
  readonly meaning: number;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Words covered, gaps included. */
  readonly words: number;
  readonly first: number;
}

type FormsOf = (word: string, language: 'fa' | 'ar' | 'latin') => readonly string[];

interface Node {
  next: Map<number, Node> | undefined;
  /** Reached over a gap. */
  far: Map<number, Node> | undefined;
  outputs: Output[] | undefined;
}

interface Output {
  readonly meaning: number;
  readonly weight: number;
  readonly language: number;
  /** Readable in a text of another language: an English word within Persian. */
  readonly foreign: boolean;
}

const longestText = 600;
const cacheLimit = 60_000;
/** Words of Persian and of Arabic are symbols of their own: they share letters, not grammar. */
const persian = 'f:';
const arabic = 'a:';
const noSymbols: readonly number[] = [];

/**
 * Finds all cues of a lexicon in a text in one pass: a trie over word symbols, in which an inflected, joined or toneless
 * word has the symbols of all lexicon words that it may be. Symbols of a word are worked out once.
 */
export function createCueMatcher(cues: readonly MeaningfulCue[], formsIn: FormsOf = formsOf) {
  const symbols = new Map<string, number>();
  const openWords = new Map<string, number>();
  const symbolOf = (form: string) => {
    const known = symbols.get(form);
    if (known !== undefined) return known;
    symbols.set(form, symbols.size);
    return symbols.size - 1;
  };
  const root: Node = { next: undefined, far: undefined, outputs: undefined };
  for (const cue of cues) addCue(root, cue, symbolOf, openWords);
  const known = new Map<string, readonly number[]>();

  function symbolsOf(word: string): readonly number[] {
    const found = known.get(word);
    if (found !== undefined) return found;
    const result: number[] = [];
    const add = (symbol: number | undefined) => {
      if (symbol !== undefined && !result.includes(symbol)) result.push(symbol);
    };
    const first = word.charCodeAt(0);
    add(symbols.get(word));
    if (first >= 0x600 && first <= 0x6ff) {
      for (const form of formsIn(word, 'fa')) add(symbols.get(persian + form));
      for (const form of formsIn(word, 'ar')) add(symbols.get(arabic + form));
    }
    if (first >= 0x61 && first <= 0x7a) {
      for (const form of formsIn(word, 'latin')) add(symbols.get(form));
      add(symbols.get(`~${word}`));
      add(symbols.get(`=${latinSkeleton(word)}`));
    }
    if (openWords.size > 0)
      for (let length = 2; length <= word.length; length++) add(openWords.get(word.slice(0, length)));
    if (known.size >= cacheLimit) known.clear();
    const kept = result.length === 0 ? noSymbols : result;
    known.set(word, kept);
    return kept;
  }

  const starts = new Uint32Array(longestText);
  const ends = new Uint32Array(longestText);
  const read: (readonly number[])[] = [];

  /** All matches in a normalised text, of cues that a text in this language can contain; in order of their start. */
  function match(text: string, language: TextLanguage | undefined): CueMatch[] {
    let count = 0;
    for (let at = 0; at < text.length && count < longestText;) {
      const end = endOfToken(text, at);
      if (end > at) {
        starts[count] = at;
        ends[count] = end;
        read[count++] = symbolsOf(text.slice(at, end));
      }
      at = Math.max(end, at + 1);
    }
    const found: CueMatch[] = [];
    const own = language === undefined ? -1 : textLanguages.indexOf(language);
    for (let first = 0; first < count; first++) {
      if (read[first] !== noSymbols) follow(root, first, first);
    }
    return found;

    function follow(node: Node, first: number, at: number): void {
      if (node.outputs !== undefined)
        for (const output of node.outputs)
          if (own < 0 || output.language === own || output.foreign)
            found.push({
              meaning: output.meaning,
              weight: output.weight,
              start: starts[first] ?? 0,
              end: ends[at - 1] ?? 0,
              words: at - first,
              first,
            });
      if (at >= count) return;
      if (node.next !== undefined) step(node.next, first, at);
      if (node.far !== undefined)
        for (let skip = 0; skip <= widestGap && at + skip < count; skip++) step(node.far, first, at + skip);
    }

    function step(children: Map<number, Node>, first: number, at: number): void {
      for (const symbol of read[at] ?? noSymbols) {
        const child = children.get(symbol);
        if (child !== undefined) follow(child, first, at + 1);
      }
    }
  }

  return { match };
}

export type CueMatcher = ReturnType<typeof createCueMatcher>;

function addCue(
  root: Node,
  cue: MeaningfulCue,
  symbolOf: (form: string) => number,
  open: Map<string, number>,
): void {
  const plain = cue.words;
  const own = cue.language === 'fa' ? persian : cue.language === 'ar' ? arabic : '';
  const ownSymbol = (word: string) => symbolOf(/[\u0600-\u06ff]/.test(word) ? own + word : word);
  const latin = plain.every(word => /^[a-z0-9']+$/.test(word));
  const gapless = !cue.gaps.includes(true);
  add(plain.map(ownSymbol), cue.gaps, cue.weight, plain.at(-1));
  if (cue.language === 'vi') {
    const bare = plain.map(withoutTones);
    // Without tones a single short syllable may be any of ten words.
    const telling = bare.length > 1 || (bare[0]?.length ?? 0) >= 5;
    if (bare.some((word, at) => word !== plain[at]) && telling)
      add(
        bare.map(word => symbolOf(`~${word}`)),
        cue.gaps,
        cue.weight * 0.9,
      );
  } else if (latin && cue.language !== 'en') {
    add(
      plain.map(word => symbolOf(`=${latinSkeleton(word)}`)),
      cue.gaps,
      cue.weight,
    );
  } else if (plain.length > 1 && gapless && cue.language !== 'en' && plain.length <= 3) {
    // Written as one word: «بسته‌بندی», «بسته بندی».
    add([ownSymbol(plain.join(''))], [false], cue.weight, plain.join(''));
  }

  /** `lastWord`: what an open cue may continue; other spellings of it stay closed. */
  function add(path: readonly number[], gaps: readonly boolean[], weight: number, lastWord?: string): void {
    let node = root;
    path.forEach((symbol, at) => {
      const far = at > 0 && gaps[at - 1] === true;
      const children = far ? (node.far ??= new Map()) : (node.next ??= new Map());
      const last = at === path.length - 1;
      const key = last && cue.open && lastWord !== undefined ? openSymbol(lastWord) : symbol;
      let child = children.get(key);
      if (child === undefined)
        children.set(key, (child = { next: undefined, far: undefined, outputs: undefined }));
      node = child;
    });
    const language = textLanguages.indexOf(cue.language);
    const foreign = cue.language === 'en' && latin && plain.every(word => word.length >= 5);
    const outputs = (node.outputs ??= []);
    if (!outputs.some(output => output.meaning === cue.meaning && output.language === language))
      outputs.push({ meaning: cue.meaning, weight, language, foreign });
  }

  function openSymbol(word: string): number {
    const known = open.get(word);
    if (known !== undefined) return known;
    const symbol = symbolOf(`${word}*`);
    open.set(word, symbol);
    return symbol;
  }
}
