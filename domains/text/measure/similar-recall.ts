import type { TextLanguage } from '../language/detect-language.ts';
import { inDrawnOrder } from '../learning/drawn-order.ts';
import { heldReading } from '../model/reading.ts';
import { rankSimilar, type ComparedText } from '../similar/rank-similar.ts';
import { rarityIn } from '../similar/rarity.ts';
import { reach } from '../similar/reach.ts';
import { signatureOf } from '../similar/signature.ts';
import { createRandom } from '../train/random.ts';
import { understand } from '../understand.ts';

/** A text, and what a person or its maker says it is about. */
export interface TopicText {
  readonly text: string;
  readonly language: TextLanguage;
  readonly topics: readonly string[];
}

export interface SimilarRecall {
  /** Of the ten that the exact ranking of all texts puts first, how many are found by way of signatures. */
  readonly recall: number;
  /** The same of all that are near enough, however many they are: what the cut-off alone loses. */
  readonly recallOfCut: number;
  /** Of the ten found, of the exact ten and of texts by chance: how many share a topic with the text asked about. */
  readonly sharing: { readonly found: number; readonly exact: number; readonly chance: number };
  /** How many have no exact neighbour at all; they count nowhere. */
  readonly alone: number;
}

interface Read extends ComparedText {
  readonly signature: Uint32Array;
  readonly topics: readonly string[];
}

const first = 10;

/**
 * Asks for the texts that are like each of `asked` of these texts, drawn by chance, once as Safar finds them and once by
 * comparing all of them. Texts that are equally like at the tenth place stand for one another.
 */
export function measureSimilar(
  texts: readonly TopicText[],
  { asked, seed }: { readonly asked: number; readonly seed: number },
): SimilarRecall {
  const random = createRandom(seed);
  const all = texts.map(readSimilar);
  const rarity = rarityIn(all.map(one => one.text));
  const usual = rarityIn(
    inDrawnOrder(all, random)
      .slice(0, reach.usual)
      .map(one => one.text),
  );
  const sums = { recall: 0, recallOfCut: 0, found: 0, exact: 0, chance: 0 };
  let alone = 0;
  let counted = 0;
  for (let n = 0; n < asked; n++) {
    const source = all[Math.floor(random() * all.length)] as Read;
    const others = all.filter(one => one !== source);
    const exact = rankSimilar(source, others, rarity);
    const tenth = exact[Math.min(first, exact.length) - 1];
    if (tenth === undefined) {
      alone++;
      continue;
    }
    counted++;
    const wanted = new Set(exact.filter(one => one.likeness >= tenth.likeness).map(one => one.id));
    const most = Math.min(first, exact.length);
    const near = byDistance(source, others);
    const found = rankSimilar(source, chosen(near, source.language), usual).slice(0, first);
    const ofCut = rankSimilar(
      source,
      near.filter(({ away }) => away <= reach.farthest).map(({ one }) => one),
      rarity,
    );
    const hits = (ids: readonly { readonly id: string }[]) =>
      Math.min(most, ids.filter(({ id }) => wanted.has(id)).length) / most;
    sums.recall += hits(found);
    sums.recallOfCut += hits(ofCut);
    const byId = new Map(others.map(one => [one.id, one]));
    const sharing = (ids: readonly { readonly id: string }[]) =>
      ids.length === 0 ? 0 : ids.filter(({ id }) => shares(source, byId.get(id))).length / ids.length;
    sums.found += sharing(found);
    sums.exact += sharing(exact.slice(0, first));
    sums.chance += others.filter(one => shares(source, one)).length / others.length;
  }
  const mean = (sum: number) => sum / Math.max(1, counted);
  return {
    recall: mean(sums.recall),
    recallOfCut: mean(sums.recallOfCut),
    sharing: { found: mean(sums.found), exact: mean(sums.exact), chance: mean(sums.chance) },
    alone,
  };
}

function readSimilar({ text, language, topics }: TopicText, at: number): Read {
  const { lang, normalised, sentiment, themes, intents, ...read } = understand(text, { language });
  const { label, probabilities } = sentiment;
  const model = {
    language: lang,
    latinised: read.latinised,
    label,
    probabilities,
    themes,
    intents: intents as Parameters<typeof heldReading>[0]['intents'],
    spans: [],
  };
  const signature = signatureOf(normalised.text, model);
  return {
    id: String(at),
    text,
    language: lang,
    held: heldReading(model, new Map(), () => true),
    signature: Uint32Array.from({ length: 8 }, (_, part) =>
      Number.parseInt(signature.slice(part * 8, part * 8 + 8), 16),
    ),
    topics,
  };
}

interface Near {
  readonly one: Read;
  readonly away: number;
}

function byDistance(source: Read, others: readonly Read[]): Near[] {
  return others
    .map(one => ({ one, away: differing(source.signature, one.signature) }))
    .sort((a, b) => a.away - b.away);
}

/** What similar-analytics.ts chooses of all texts. */
function chosen(near: readonly Near[], language: string): Read[] {
  const within = near.filter(({ away }) => away <= reach.farthest);
  const isAbroad = ({ one }: Near) => one.language !== language;
  const looked = new Set([
    ...within.filter(one => !isAbroad(one)).slice(0, reach.looked),
    ...within.filter(isAbroad).slice(0, reach.looked),
  ]);
  const seen = new Map<string, number>();
  const rows = within.filter(row => {
    const name = row.one.signature.join(' ');
    seen.set(name, (seen.get(name) ?? 0) + Number(looked.has(row)));
    return looked.has(row) && (seen.get(name) ?? 0) <= reach.ofOneSignature;
  });
  return [
    ...new Set([...rows.slice(0, reach.nearest), ...rows.filter(isAbroad).slice(0, reach.nearestAbroad)]),
  ].map(({ one }) => one);
}

function differing(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let part = 0; part < a.length; part++) {
    let left = ((a[part] ?? 0) ^ (b[part] ?? 0)) >>> 0;
    for (; left !== 0; left &= left - 1) count++;
  }
  return count;
}

function shares(a: Read, b: Read | undefined): boolean {
  return b !== undefined && b.topics.some(topic => a.topics.includes(topic));
}
