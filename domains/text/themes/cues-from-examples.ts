import { normalise } from '../normalise/normalise.ts';
import { tokensOf } from '../segment/tokens.ts';
import { textLanguages, type Taxonomy, type TextLanguage, type Theme } from '../taxonomy/taxonomy.ts';
import type { MeaningfulCue } from './cue-matcher.ts';

/** A theme with fewer words than this in a language is also read from its examples there. */
const enoughWords = 3;
/** A word of two or more examples is a weak cue: two such words in one text are enough. */
const leastExamples = 2;
const weight = 0.5;
const shortest = 3;

/**
 * Cues for themes that a company gives examples of, but hardly any words: the words of several of their examples that stand
 * in no example of any other theme. Themes with words of their own are left to them: words picked by people tell more
 * (measured: reading everybody's examples as cues cost 1 to 2 points of F1).
 */
export function cuesFromExamples(taxonomy: Taxonomy): MeaningfulCue[] {
  return textLanguages.flatMap(language => {
    if (taxonomy.themes.every(theme => !isPoor(theme, language))) return [];
    const uses = new Map<string, Map<number, number>>();
    taxonomy.themes.forEach((theme, meaning) => {
      for (const example of theme.examples[language])
        for (const word of new Set(tokensOf(normalise(example).text).map(token => token.text))) {
          if (word.length < shortest || !/\p{L}/u.test(word)) continue;
          const themes = uses.get(word) ?? new Map<number, number>();
          uses.set(word, themes);
          themes.set(meaning, (themes.get(meaning) ?? 0) + 1);
        }
    });
    return [...uses].flatMap(([word, themes]) =>
      [...themes].flatMap(([meaning, count]) => {
        const theme = taxonomy.themes[meaning];
        if (themes.size > 1 || count < leastExamples || theme === undefined || !isPoor(theme, language))
          return [];
        return [{ words: [word], gaps: [false], open: false, weight, language, meaning }];
      }),
    );
  });
}

function isPoor(theme: Theme, language: TextLanguage): boolean {
  return theme.words[language].length < enoughWords && theme.examples[language].length >= leastExamples;
}
