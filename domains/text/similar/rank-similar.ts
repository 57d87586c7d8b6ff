import { foldWords } from '../../../platform/i18n/fold.ts';
import type { HeldReading } from '../model/reading.ts';
import { foldedIn, type Rarity } from './rarity.ts';

/** A text to be compared. */
export interface ComparedText {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly held: Pick<HeldReading, 'label' | 'themes' | 'intents'>;
}

export interface SimilarText {
  readonly id: string;
  /** 0 to 1. */
  readonly likeness: number;
  /** Why: themes of both, and words of the first text that the other has too, rarest first. */
  readonly themes: readonly string[];
  readonly words: readonly string[];
}

/** Shares of likeness; without a language in common words cannot speak. */
const shares = { words: 0.45, themes: 0.35, feeling: 0.12, intents: 0.08 } as const;
/** A text in another language is at most so like. */
const acrossLanguages = 0.65;
const leastLikeness = 0.2;
const shownWords = 5;
/** A word that half of the texts have says little about why these two are alike. */
const tellingRarity = 0.6;

/**
 * The candidates by likeness: words by how rare they are, themes with what is felt about each, sentiment and intents.
 * Texts that are word for word the same stand for one another: the first of them is kept.
 */
export function rankSimilar(
  source: ComparedText,
  candidates: readonly ComparedText[],
  rarity: Rarity,
): SimilarText[] {
  const own = wordsIn(source.text);
  const others = candidates.map(one => ({ one, words: foldedIn(one.text) }));
  const lengthOf = (words: Iterable<string>) =>
    Math.sqrt([...words].reduce((sum, word) => sum + rarity(word) ** 2, 0)) || 1;
  const ownLength = lengthOf(own.keys());
  const seen = new Set<string>();
  return others
    .map(({ one, words }) => {
      const shared = [...own.keys()].filter(word => words.has(word)).sort((a, b) => rarity(b) - rarity(a));
      const alike = shared.reduce((sum, word) => sum + rarity(word) ** 2, 0) / (ownLength * lengthOf(words));
      const sameLanguage = one.language === source.language;
      const themes = one.held.themes.filter(({ theme }) => source.held.themes.some(t => t.theme === theme));
      const meaning =
        shares.themes * likenessOfThemes(source, one) +
        shares.feeling * Number(one.held.label === source.held.label) +
        shares.intents * overlap(intentsOf(source), intentsOf(one));
      const likeness = sameLanguage
        ? meaning + shares.words * alike
        : (acrossLanguages * meaning) / (1 - shares.words);
      return {
        id: one.id,
        likeness: Math.round(likeness * 1000) / 1000,
        themes: themes.map(({ theme }) => theme),
        words: shared
          .filter(word => rarity(word) > tellingRarity)
          .slice(0, shownWords)
          .map(word => own.get(word) ?? word),
        text: [...words].join(' '),
        // Two texts that only feel the same are not alike.
        isLike: themes.length > 0 || (sameLanguage && alike > 0.25),
      };
    })
    .filter(one => one.isLike && one.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map(({ text: _text, isLike: _isLike, ...similar }) => similar);
}

/** Folded words as they were written first. */
function wordsIn(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [written] of text.matchAll(/[\p{L}\p{N}\p{M}'’\u200c]+/gu)) {
    const folded = foldWords(written).replaceAll(' ', '');
    if (folded.length > 1 && !words.has(folded)) words.set(folded, written);
  }
  return words;
}

/** Common themes, fully where both feel the same about them; of all themes of both (Jaccard). */
function likenessOfThemes(a: ComparedText, b: ComparedText): number {
  const feelings = new Map(a.held.themes.map(({ theme, sentiment }) => [theme, sentiment]));
  const all = new Set([...feelings.keys(), ...b.held.themes.map(({ theme }) => theme)]);
  if (all.size === 0) return 0;
  return (
    b.held.themes.reduce((sum, { theme, sentiment }) => {
      const felt = feelings.get(theme);
      return felt === undefined ? sum : sum + (felt === sentiment ? 1 : 0.6);
    }, 0) / all.size
  );
}

function intentsOf({ held }: ComparedText): ReadonlySet<string> {
  return new Set(held.intents.map(({ intent }) => intent));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 1 : [...a].filter(one => b.has(one)).length / all.size;
}
