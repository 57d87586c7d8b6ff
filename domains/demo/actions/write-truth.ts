import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateDemo, type Demo } from '../generate-demo.ts';
import type { Ids } from '../model/answering.ts';
import type { TextTruth } from '../model/truth.ts';
import type { DemoLoad, DemoSetup } from '../store.ts';

/**
 * Writes the truth file of a demo company: planted causes, decoys, drivers, and the label of every text, one a line.
 * Texts are named as the workspace keeps them (source and key). Memory stays flat.
 */
export async function writeTruth(load: DemoLoad, file: string): Promise<void> {
  const demo = await generateDemo(load);
  await pipeline(Readable.from(truthText(demo, idsOf(demo, load.setup))), createWriteStream(file));
}

/** The file in pieces of some size. */
export function* truthText(demo: Demo, ids?: Ids): Generator<string> {
  const head = JSON.stringify(demo.truth, undefined, 2);
  yield `${head.slice(0, -2)},\n  "texts": [`;
  let first = true;
  for (const batch of demo.batches(200, ids)) {
    let piece = '';
    for (const { draft, label } of batch.feedback) {
      if (label === undefined) continue;
      const text: TextTruth = {
        source: draft.source,
        key: draft.key,
        language: draft.language ?? '',
        sentiment: label.sentiment,
        themes: [...label.themes],
        intent: label.intent,
      };
      piece += `${first ? '' : ','}\n    ${JSON.stringify(text)}`;
      first = false;
    }
    yield piece;
  }
  yield '\n  ]\n}\n';
}

function idsOf(demo: Demo, { touchpoints = {}, surveys = {}, links = {} }: DemoSetup): Ids {
  return {
    words: demo.words,
    language: demo.options.language,
    touchpoint: key => touchpoints[key] ?? key,
    survey: (key, channel) => ({
      ...(surveys[key] ?? { id: key, version: 1 }),
      prefix: links[`${key}.${channel}`] ? `${links[`${key}.${channel}`]}.` : '',
    }),
  };
}
