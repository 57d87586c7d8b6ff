import type { Context } from '../../../platform/context.ts';
import { holdWorkspace } from '../../workspace/server.ts';
import { normalisedOf } from '../analyse.ts';
import type { TextLanguage } from '../language/detect-language.ts';
import type { ModelReading } from '../model/reading.ts';
import type { SentimentLabel } from '../model/sentiment.ts';
import { understandApart } from '../reading/understand-apart.ts';
import { currentTaxonomy } from '../taxonomy-store.ts';
import { weightsVersion } from '../weights/weights-version.ts';
import { isLearnt } from './is-learnt.ts';
import { learnApart } from './learn-apart.ts';
import {
  correctionsNow,
  findLayer,
  putLayer,
  selectSaid,
  selectUnspoken,
  type Said,
} from './learning-store.ts';
import type { HoldingText, TaughtText } from './make-layer.ts';

/** More corrected texts than this are not learnt from, the latest first; it bounds the work to some seconds. */
const mostTaught = 3_000;
const mostHolding = 300;
const among = 20_000;

/**
 * Learns anew from everything that persons said, when that is not what was learnt last or the base is another one; true when it did. Changes nothing
 * until the layer stands, and then all at once.
 */
export async function learnFromCorrections(ctx: Context): Promise<boolean> {
  const workspaceId = ctx.workspace.id;
  const base = await weightsVersion();
  const begun = await ctx.tx(async db => {
    const { fingerprint } = await correctionsNow(db, workspaceId);
    if (isLearnt(await findLayer(db, workspaceId), { fingerprint, base })) return undefined;
    return {
      fingerprint,
      current: await currentTaxonomy(db, workspaceId),
      said: await selectSaid(db, workspaceId, mostTaught),
      unspoken: await selectUnspoken(db, workspaceId, among, mostHolding),
    };
  });
  if (begun === undefined) return false;
  const { said, unspoken, current } = begun;
  const texts = [...said, ...unspoken].map(({ text, language }) => ({
    text,
    language: language ?? undefined,
  }));
  // What the base says: without any layer.
  const failed = new Set<number>();
  const readings = await understandApart(current, texts, place => failed.add(place));
  // Of a base that is broken nothing is to be learnt: the job tries again.
  if (failed.size > texts.length / 2) throw new Error('most texts that were corrected could not be read');
  const based = texts.map(({ text }, at) => (failed.has(at) ? undefined : toBase(text, readings[at])));
  const made = await learnApart({
    taught: said.flatMap((one, at) => toTaught(one, based[at])),
    holding: based.slice(said.length).filter(base => base !== undefined),
  });
  await ctx.tx(async db => {
    // A workspace that is being removed takes its layer with it.
    if (!(await holdWorkspace(db))) return;
    await putLayer(db, workspaceId, { ...made, fingerprint: begun.fingerprint, base, at: ctx.now() });
  });
  await ctx.services.live.publish(workspaceId, { name: 'text.learnt', payload: {} });
  return true;
}

function toBase(text: string, reading: ModelReading | undefined): HoldingText {
  const language = (reading?.language ?? 'other') as TextLanguage;
  return {
    language,
    normalised: normalisedOf(text, language),
    base: {
      probabilities: reading?.probabilities ?? { neg: 1 / 3, neu: 1 / 3, pos: 1 / 3 },
      themes: new Map(reading?.themes.map(({ theme, probability }) => [theme, probability])),
    },
  };
}

function toTaught({ id, said, drawn }: Said, base: HoldingText | undefined): TaughtText[] {
  if (base === undefined) return [];
  const { '': whole, '*': checked, ...themes } = said;
  return [
    {
      ...base,
      id,
      drawn,
      label: whole as SentimentLabel | undefined,
      themes: new Map(Object.entries(themes).map(([theme, after]) => [theme, after !== 'absent'])),
      isWhole: checked !== undefined,
    },
  ];
}
