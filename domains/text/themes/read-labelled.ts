import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TextLanguage } from '../taxonomy/taxonomy.ts';
import { labelledThemes, themeOfCategory } from './labelled-categories.ts';
import type { ThemedText } from './train.ts';

/** A labelled set with what of it is for learning and what for measuring. */
export interface LabelledSet {
  readonly name: string;
  readonly language: TextLanguage;
  readonly train: readonly ThemedText[];
  readonly test: readonly ThemedText[];
}

interface Row {
  readonly text: string;
  readonly categories?: readonly string[];
  readonly split?: string;
  readonly id?: string;
}

/** Every fifth of a set without its own test part is for measuring; Arabic sentences of one review stay together. */
const sets: readonly { file: string; language: TextLanguage; isTest: (row: Row, at: number) => boolean }[] = [
  {
    file: 'ar/semeval2016_hotels',
    language: 'ar',
    isTest: row => Number(row.id?.split(':')[0] ?? 0) % 5 === 0,
  },
  { file: 'vi/vlsp2018_hotel', language: 'vi', isTest: row => row.split === 'dev' },
  { file: 'en/semeval2014_restaurants', language: 'en', isTest: (_, at) => at % 5 === 0 },
];

/** Reads the labelled sets under `folder` (the 'text' folder of the data), e.g. `../shared/data/text`. */
export function readLabelledSets(folder: string): LabelledSet[] {
  return sets.map(({ file, language, isTest }) => {
    const rows = readRows(`${folder}/${file}.jsonl.gz`);
    const known = labelledThemes.filter(theme =>
      rows.some(row => row.categories?.some(category => themeOfCategory(category) === theme)),
    );
    const themed = rows.map(row => ({
      text: row.text,
      language,
      themes: [...new Set((row.categories ?? []).flatMap(category => themeOfCategory(category) ?? []))],
      known,
      trust: 1,
    }));
    return {
      name: file,
      language,
      train: themed.filter((_, at) => !isTest(rows[at] as Row, at)),
      test: themed.filter((_, at) => isTest(rows[at] as Row, at)),
    };
  });
}

/** Rows of a gzipped file of JSON lines. */
export function readRows(path: string): Row[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row);
}

/** Sets of other trades: hardly any of their texts speaks of rooms or facilities, and each is told by its cues. */
const otherTrades: readonly { file: string; language: TextLanguage; every: number }[] = [
  { file: 'fa/snappfood', language: 'fa', every: 12 },
  { file: 'fa/digikala_recommend', language: 'fa', every: 4 },
  { file: 'fa/deepsentipers', language: 'fa', every: 6 },
  { file: 'ar/elsahar_multidomain', language: 'ar', every: 12 },
  { file: 'ar/marsa', language: 'ar', every: 30 },
  { file: 'vi/aivivn2019', language: 'vi', every: 10 },
  { file: 'vi/uit_vsfc', language: 'vi', every: 12 },
  { file: 'vi/vispam_reviews', language: 'vi', every: 15 },
  { file: 'en/airline_tweets', language: 'en', every: 10 },
  { file: 'topics/banking77', language: 'en', every: 10 },
];

/**
 * Texts of other trades: without a single cue of a theme they are taken not to speak of it, with one to speak of it.
 * Keeps heads that learnt from hotels and restaurants from seeing both everywhere.
 */
export function readOtherTrades(
  folder: string,
  mentions: (text: string, language: TextLanguage) => ReadonlySet<string>,
) {
  return otherTrades.flatMap(({ file, language, every }) =>
    readRows(`${folder}/${file}.jsonl.gz`)
      .filter((row, at) => at % every === 1 && row.split !== 'test')
      .map((row): ThemedText => {
        const mentioned = mentions(row.text, language);
        return {
          text: row.text,
          language,
          themes: labelledThemes.filter(theme => mentioned.has(theme) && !general.has(theme)),
          known: labelledThemes.filter(theme => !mentioned.has(theme) || !general.has(theme)),
          trust: trustInOthers,
        };
      }),
  );
}

const trustInOthers = 0.3;
/** Their cues are too common to be taken for a mention. */
const general = new Set(['overall', 'facilities', 'ambience']);
