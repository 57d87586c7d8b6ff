import { extract } from '../features/extract.ts';
import { normalise } from '../normalise/normalise.ts';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy.ts';
import { textLanguages, type TextLanguage } from '../taxonomy/taxonomy.ts';
import { labelledTheme, labelledThemes } from './labelled-categories.ts';
import {
  bestThreshold,
  calibrate,
  marginOf,
  trainLinear,
  type Examples,
  type Labels,
} from './linear-training.ts';
import { createThemeLexicon } from './theme-lexicon.ts';
import { strongestCues, themeView } from './theme-model.ts';
import type { ThemeWeights } from './theme-weights.ts';

/** A text whose themes are known, in part or wholly. */
export interface ThemedText {
  readonly text: string;
  readonly language: TextLanguage;
  /** Labelled themes that it speaks of. */
  readonly themes: readonly string[];
  /** Labelled themes about which something is known; the others teach nothing. */
  readonly known: readonly string[];
  /** How much it counts; below 1 for what was not labelled by people. */
  readonly trust: number;
}

const cost = 0.5;
const epochs = 30;
const folds = 4;
/** Labelled texts of a language from which on it has its own calibration. */
const enough = 300;

/** Trains one head for each labelled theme on these texts. Deterministic. About a minute for 20,000 texts. */
export function trainThemes(texts: readonly ThemedText[]): ThemeWeights {
  const lexicon = createThemeLexicon(defaultTaxonomy);
  const { examples, ids, cues } = examplesOf(texts, lexicon);
  const heads = [...labelledThemes];
  const languages = textLanguages.length;
  const all = heads.map(head => labelsOf(texts, head));
  const slopes = new Float32Array(heads.length * languages).fill(1);
  const offsets = new Float32Array(heads.length * languages);
  const thresholds = new Float32Array(heads.length * languages).fill(0.5);
  heads.forEach((_, head) => {
    const labels = all[head];
    if (labels === undefined) return;
    const left = marginsLeftOut(examples, labels, head);
    const people = [...labels.rows.keys()].filter(at => (texts[labels.rows[at] ?? 0]?.trust ?? 0) === 1);
    for (let language = 0; language < languages; language++) {
      const own = people.filter(at => texts[labels.rows[at] ?? 0]?.language === textLanguages[language]);
      const used = own.length >= enough ? own : people;
      const margins = used.map(at => left[at] ?? 0);
      const present = used.map(at => labels.signs[at] === 1);
      const [slope, offset] = calibrate(margins, present);
      const place = head * languages + language;
      slopes[place] = slope;
      offsets[place] = offset;
      thresholds[place] = bestThreshold(
        margins.map(margin => 1 / (1 + Math.exp(-(slope * margin + offset)))),
        present,
      );
    }
  });
  const trained = all.map((labels, head) => trainLinear(examples, labels, epochs, head + 1));
  const labelled = textLanguages.filter(
    language => texts.filter(text => text.language === language && text.trust === 1).length >= enough,
  );
  return {
    ...packed(trained, heads, ids, cues, lexicon.keys),
    languages: labelled,
    slopes,
    offsets,
    thresholds,
  };
}

/** Features: first the cue scores of the taxonomy's themes, then a constant, then words and pairs met twice or more. */
function examplesOf(texts: readonly ThemedText[], lexicon: ReturnType<typeof createThemeLexicon>) {
  const cues = lexicon.keys.length;
  const counts = new Map<number, number>();
  const read = texts.map(({ text, language }) => {
    const normal = normalise(text).text;
    const features = extract(normal, themeView);
    const own = [...new Set(features.ids.subarray(0, features.count))];
    for (const id of own) counts.set(id, (counts.get(id) ?? 0) + 1);
    const scores = new Float32Array(cues);
    for (const match of lexicon.match(normal, language))
      scores[match.meaning] = (scores[match.meaning] ?? 0) + match.weight;
    return { own, scores };
  });
  const ids = Uint32Array.from([...counts].filter(([, count]) => count > 1).map(([id]) => id)).sort();
  const places = new Map([...ids].map((id, at) => [id, at + cues + 1]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { own, scores } of read) {
    scores.forEach((score, cue) => {
      if (score === 0) return;
      indices.push(cue);
      values.push(Math.min(score, strongestCues));
    });
    indices.push(cues);
    values.push(1);
    const known = own.flatMap(id => places.get(id) ?? []);
    const value = 1 / Math.sqrt(Math.max(1, known.length));
    for (const place of known) {
      indices.push(place);
      values.push(value);
    }
    starts.push(indices.length);
  }
  const examples: Examples = {
    starts: Uint32Array.from(starts),
    indices: Uint32Array.from(indices),
    values: Float32Array.from(values),
    width: cues + 1 + ids.length,
  };
  return { examples, ids, cues };
}

function labelsOf(texts: readonly ThemedText[], head: string): Labels {
  const rows = [...texts.keys()].filter(row => texts[row]?.known.includes(head) === true);
  return {
    rows: Uint32Array.from(rows),
    signs: Int8Array.from(rows, row => (texts[row]?.themes.includes(head) === true ? 1 : -1)),
    costs: Float32Array.from(rows, row => cost * (texts[row]?.trust ?? 1)),
  };
}

/** The margin of each labelled text under a model that has not seen it. */
function marginsLeftOut(examples: Examples, labels: Labels, seed: number): Float32Array {
  const margins = new Float32Array(labels.rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const kept = [...labels.rows.keys()].filter(at => at % folds !== fold);
    const weights = trainLinear(
      examples,
      {
        rows: Uint32Array.from(kept, at => labels.rows[at] ?? 0),
        signs: Int8Array.from(kept, at => labels.signs[at] ?? 0),
        costs: Float32Array.from(kept, at => labels.costs[at] ?? 0),
      },
      epochs,
      seed * folds + fold + 100,
    );
    for (let at = fold; at < margins.length; at += folds)
      margins[at] = marginOf(examples, weights, labels.rows[at] ?? 0);
  }
  return margins;
}

function packed(
  trained: readonly Float32Array[],
  heads: readonly string[],
  ids: Uint32Array,
  cues: number,
  keys: readonly string[],
): Pick<ThemeWeights, 'heads' | 'cueThemes' | 'cueWeights' | 'ids' | 'rows' | 'scales' | 'biases'> {
  const width = heads.length;
  const scales = Float32Array.from(trained, weights => {
    let most = 1e-6;
    for (let at = cues + 1; at < weights.length; at++) most = Math.max(most, Math.abs(weights[at] ?? 0));
    return most / 127;
  });
  const kept: number[] = [];
  const rows: number[] = [];
  ids.forEach((id, at) => {
    const row = trained.map((weights, head) =>
      Math.round((weights[at + cues + 1] ?? 0) / (scales[head] ?? 1)),
    );
    kept.push(id);
    rows.push(...row);
  });
  return {
    heads,
    cueThemes: keys,
    cueWeights: Float32Array.from(
      { length: cues * width },
      (_, at) => trained[at % width]?.[Math.floor(at / width)] ?? 0,
    ),
    ids: Uint32Array.from(kept),
    rows: Int8Array.from(rows),
    scales,
    biases: Float32Array.from(trained, weights => weights[cues] ?? 0),
  };
}

/** The examples of the default taxonomy as texts to learn from. */
export function exampleTexts(): ThemedText[] {
  return defaultTaxonomy.themes.flatMap(theme => {
    const head = labelledTheme(theme.key);
    return textLanguages.flatMap(language =>
      theme.examples[language].map(text => ({
        text,
        language,
        themes: head === undefined ? [] : [head],
        // A sentence written for one theme says nothing about the general ones.
        known: labelledThemes.filter(
          key => key === head || !['overall', 'staff', 'food', 'facilities'].includes(key),
        ),
        trust: 1,
      })),
    );
  });
}

/** Labelled themes of which a text holds a cue, weak ones too. */
export function createMentions(): (text: string, language: TextLanguage) => ReadonlySet<string> {
  const lexicon = createThemeLexicon(defaultTaxonomy);
  return (text, language) =>
    new Set(
      lexicon
        .match(normalise(text).text, language)
        .flatMap(match => labelledTheme(lexicon.keys[match.meaning] ?? '') ?? []),
    );
}
