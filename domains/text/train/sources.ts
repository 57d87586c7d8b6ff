import { polarities } from '../model/sentiment.ts';
import { labelsIn, type Row, type Source } from './corpus.ts';

/** The four languages that have models. */
export const modelLanguages = ['fa', 'ar', 'vi', 'en'] as const;
export type ModelLanguage = (typeof modelLanguages)[number];

const byLabel = ({ label }: Row): number => polarities.findIndex(polarity => polarity === label);
/** Spam reviews carry stars that say nothing about their words. */
const unlessSpam = (row: Row): number => (row['spam'] === 1 ? -1 : byLabel(row));

/** What each language learns sentiment from, in the order of the network's heads. */
export const sentimentSources: Readonly<Record<ModelLanguage, readonly Source[]>> = {
  fa: [
    { file: 'fa/snappfood', labelOf: byLabel, known: true, balanced: true },
    { file: 'fa/digikala_recommend', labelOf: byLabel, balanced: true },
    { file: 'fa/digikala_mobile_score', labelOf: byLabel },
    { file: 'fa/deepsentipers', labelOf: byLabel },
  ],
  ar: [
    { file: 'ar/elsahar_multidomain', labelOf: byLabel },
    { file: 'ar/semeval2016_hotels', labelOf: byLabel, known: true },
    { file: 'ar/marsa', labelOf: byLabel, tenths: 4 },
    { file: 'ar/arsarcasm_v2', labelOf: byLabel },
  ],
  vi: [
    { file: 'vi/aivivn2019', labelOf: byLabel, known: true },
    { file: 'vi/uit_vsfc', labelOf: byLabel, known: true },
    { file: 'vi/vispam_reviews', labelOf: unlessSpam },
    { file: 'vi/vlsp2018_hotel', labelOf: byLabel },
  ],
  en: [
    { file: 'en/sst2', labelOf: byLabel, known: true, balanced: true },
    { file: 'en/airline_tweets', labelOf: byLabel, known: true },
    { file: 'en/semeval2014_restaurants', labelOf: byLabel },
  ],
};

/** Classifiers for sets with labels of their own: `safar text classify --task NAME`. */
export function topicTasks(folder: string) {
  return [
    task(folder, 'vsfc-topics', 'vi/uit_vsfc', 'topic'),
    task(folder, 'banking77', 'topics/banking77', 'label'),
  ];
}

function task(folder: string, name: string, file: string, field: string) {
  const labels = labelsIn(folder, file, field);
  const labelOf = (row: Row) => labels.indexOf(String(row[field]));
  return { name, labels, sources: [{ file, labelOf, known: true }] };
}
