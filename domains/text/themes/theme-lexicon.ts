import { textLanguages, type Taxonomy, type TextLanguage } from '../taxonomy/taxonomy.ts';
import { createCueMatcher, type CueMatch, type MeaningfulCue } from './cue-matcher.ts';
import { cuesFromExamples } from './cues-from-examples.ts';
import { parseCue } from './parse-cue.ts';

/** Finds the words of a taxonomy's themes in normalised texts. */
export interface ThemeLexicon {
  /** Keys of the themes; matches name them by number. */
  readonly keys: readonly string[];
  /** Number of each theme's parent, or −1. */
  readonly parents: Int16Array;
  /** Matches in order of start, without those that a longer cue of another family explains. */
  match(text: string, language: TextLanguage | undefined): CueMatch[];
}

export function createThemeLexicon(taxonomy: Taxonomy): ThemeLexicon {
  const keys = taxonomy.themes.map(theme => theme.key);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const parents = Int16Array.from(taxonomy.themes, theme => numbers.get(theme.parent ?? '') ?? -1);
  const cues: MeaningfulCue[] = [];
  taxonomy.themes.forEach((theme, meaning) => {
    for (const language of textLanguages)
      for (const word of theme.words[language]) {
        const cue = parseCue(word);
        if (cue !== undefined) cues.push({ ...cue, language, meaning });
      }
  });
  const matcher = createCueMatcher([...cues, ...cuesFromExamples(taxonomy)]);
  const family = (number: number) => {
    const parent = parents[number] ?? -1;
    return parent < 0 ? number : parent;
  };

  function match(text: string, language: TextLanguage | undefined): CueMatch[] {
    const all = matcher.match(text, language);
    if (all.length < 2) return all;
    return all.filter(
      short =>
        !all.some(
          long =>
            long.words > short.words &&
            long.first <= short.first &&
            long.first + long.words >= short.first + short.words &&
            family(long.meaning) !== family(short.meaning),
        ),
    );
  }

  return { keys, parents, match };
}
