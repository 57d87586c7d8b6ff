import { foldWords } from '../../../../platform/i18n/fold.ts';
import type { Polarity } from '../../model/sentiment.ts';

/** Labels that published models use, folded. */
const known: Readonly<Record<Polarity, readonly string[]>> = {
  neg: 'negative|neg|very negative|sad|not recommended|bad|dislike|منفی|ناراضی|سلبي|سلبيه|tieu cuc|te'.split(
    '|',
  ),
  neu: 'neutral|neu|no idea|mixed neutral|خنثی|محايد|trung tinh|trung lap'.split('|'),
  pos: 'positive|pos|very positive|happy|recommended|good|like|مثبت|راضی|ايجابي|إيجابي|tich cuc'.split('|'),
};
const byLabel = new Map(
  (Object.keys(known) as Polarity[]).flatMap(polarity =>
    known[polarity].map(label => [foldWords(label), polarity] as const),
  ),
);

/**
 * What a class of a model means: as safar.json says (null: no sentiment), else by the usual names, else by stars ('1 star',
 * '5 stars', of five). Undefined when nobody can tell ('LABEL_0').
 */
export function polarityOfLabel(
  label: string,
  given: Readonly<Record<string, Polarity | null>> | undefined,
): Polarity | null | undefined {
  const said = given?.[label];
  if (said !== undefined) return said;
  const folded = foldWords(label.replaceAll('_', ' '));
  const stars = /^([1-5]) ?(?:stars?|ستاره|نجوم|نجمه|sao)$/u.exec(folded)?.[1];
  if (stars !== undefined) return Number(stars) < 3 ? 'neg' : stars === '3' ? 'neu' : 'pos';
  return byLabel.get(folded);
}
