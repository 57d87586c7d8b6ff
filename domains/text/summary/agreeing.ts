import { likeliest, type Probabilities, type SentimentLabel } from '../model/sentiment.ts';
import type { ChosenSentence } from './choose-sentences.ts';
import { sharePlaces } from './share-places.ts';

/** From here on a sentence is of one side. */
const ofOneSide = 0.6;

/**
 * The first `wanted` sentences whose own words feel as their side does: a text that complains has kind sentences too, and
 * those do not stand for the complaint. `judged` tells what each sentence feels, `counts` how many texts each side has.
 */
export function agreeing(
  chosen: readonly ChosenSentence[],
  judged: readonly Probabilities[],
  counts: Readonly<Record<SentimentLabel, number>>,
  wanted: number,
): ChosenSentence[] {
  const places = sharePlaces(counts, wanted);
  return chosen.filter(({ sentiment }, at) => {
    const own = judged[at];
    if (own !== undefined && contradicts(sentiment, own)) return false;
    return places[sentiment]-- > 0;
  });
}

function contradicts(side: SentimentLabel, own: Probabilities): boolean {
  const felt = likeliest(own);
  return (side === 'neg' || side === 'pos') && felt !== side && felt !== 'neu' && own[felt] >= ofOneSide;
}
