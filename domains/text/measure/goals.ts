/** One line of the table of goals: a set, what is measured on it, and how far it must come. */
export interface Goal {
  readonly set: string;
  /** The classifier and the file of the training data. */
  readonly task: string;
  readonly file: string;
  readonly measure: string;
  /** Where the measure stands in `figures.json`. */
  readonly of: 'accuracy' | 'macroF1' | 'weightedF1' | 'twoClasses.accuracy' | 'twoClasses.macroF1';
  /** Measured on a source that was left out of training. */
  readonly unseen?: boolean;
  /** A TF-IDF with a linear support vector machine on the official or unseen part. */
  readonly baseline: number;
  readonly must: number;
}

/**
 * The goals are for official test parts and for sources that are not in the folder of data; what is measured is what was
 * kept from training, and sources of the folder left out in turn as stand-ins for the unseen ones.
 */
export const goals: readonly Goal[] = [
  goal('SnappFood (fa), 2 classes', 'fa', 'fa/snappfood', 'accuracy', 'twoClasses.accuracy', 0.844, 0.865),
  goal('UIT-VSFC (vi), sentiment', 'vi', 'vi/uit_vsfc', 'weighted F1', 'weightedF1', 0.895, 0.912),
  goal('UIT-VSFC (vi), sentiment', 'vi', 'vi/uit_vsfc', 'macro-F1', 'macroF1', 0.75, 0.79),
  goal('UIT-VSFC, topics', 'vsfc-topics', 'vi/uit_vsfc', 'weighted F1', 'weightedF1', 0.86, 0.88),
  goal('AIVIVN (vi), 2 classes', 'vi', 'vi/aivivn2019', 'F1', 'twoClasses.macroF1', 0.9, 0.91),
  goal(
    'SemEval-2016 hotels (ar), 2 classes',
    'ar',
    'ar/semeval2016_hotels',
    'accuracy',
    'twoClasses.accuracy',
    0.913,
    0.93,
  ),
  goal('airline tweets (en), 3 classes', 'en', 'en/airline_tweets', 'accuracy', 'accuracy', 0.808, 0.825),
  goal('SST-2 (en), whole sentences', 'en', 'en/sst2', 'accuracy', 'twoClasses.accuracy', 0.822, 0.845),
  unseen('fa: Digikala, for hotels', 'fa', 'fa/digikala_recommend', 0.847, 0.877),
  unseen('ar: SemEval hotels, for tourism', 'ar', 'ar/semeval2016_hotels', 0.852, 0.875),
  unseen('vi: VLSP hotels, for phones', 'vi', 'vi/vlsp2018_hotel', 0.84, 0.87),
  unseen('en: SemEval restaurants, for products', 'en', 'en/semeval2014_restaurants', 0.834, 0.86),
  goal('banking77 intents', 'banking77', 'topics/banking77', 'accuracy', 'accuracy', 0.914, 0.925),
];

function goal(
  set: string,
  task: string,
  file: string,
  measure: string,
  of: Goal['of'],
  baseline: number,
  must: number,
): Goal {
  return { set, task, file, measure, of, baseline, must };
}

function unseen(set: string, task: string, file: string, baseline: number, must: number): Goal {
  return {
    ...goal(`unseen ${set}`, task, file, 'macro-F1, 2 classes', 'twoClasses.macroF1', baseline, must),
    unseen: true,
  };
}
