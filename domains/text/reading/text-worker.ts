import { constants, getPriority, platform, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Judge } from '../analyse.ts';
import type { TextLanguage } from '../language/detect-language.ts';
import { readLayer } from '../learning/layer-file.ts';
import type { ModelReading } from '../model/reading.ts';
import { findPrivate } from '../private/find-private.ts';
import { findTextModels } from '../plugs/transformer/find-text-models.ts';
import { createJudgeBeforehand } from '../plugs/transformer/judge-beforehand.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { namesFinder } from '../names/names-finder.ts';
import { signatureOf } from '../similar/signature.ts';
import { createUnderstanding } from '../understand.ts';

/** The thread that texts are read in: questions in, readings out, in the order of asking. */

export interface TextToRead {
  readonly text: string;
  /** What the record says of its language. */
  readonly language: string | undefined;
}

export interface Question {
  readonly number: number;
  /** Names the taxonomy; its JSON is parsed when the name is new. */
  readonly key: string;
  readonly taxonomy: string;
  /** What was learnt from corrections; `key` names it too. */
  readonly layer: Uint8Array | undefined;
  /** JSON of KnownName[]: names to be found in the texts. */
  readonly names: string;
  readonly texts: readonly TextToRead[];
}

export interface Reply {
  readonly number: number;
  readonly readings: readonly ModelReading[];
  /** Places in `texts` of those that could not be read; their readings say nothing. */
  readonly failed: readonly { readonly place: number; readonly error: string }[];
}

// Answers are taken and figures counted first. On Linux a priority is the thread's own, elsewhere the whole process's.
if (platform() === 'linux') setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));

type Understanding = ReturnType<typeof createUnderstanding>;

/** Each has tables of some MB. */
const mostKept = 3;
const understandings = new Map<string, Understanding>();

/** Models that the operator plugged in; a thread has its process's environment (app/config.ts checked it). */
const judgeBeforehand = createJudgeBeforehand(findTextModels(process.env), (language, detail) =>
  process.emitWarning(`${detail} (Safar's own model reads '${language}')`, { code: 'SAFAR_TEXT_MODEL' }),
);

let last = Promise.resolve();
parentPort?.on('message', (question: Question) => {
  last = last.then(async () => parentPort?.postMessage(await answer(question)));
});

async function answer({ number, key, taxonomy, layer, names, texts }: Question): Promise<Reply> {
  const known = texts.map(({ text, language }) => ({ text, language: languageOf(text, language) }));
  const judge = await judgeBeforehand(known);
  const understand = understandingOf(key, taxonomy, layer);
  const namesIn = namesFinder(names);
  const failed: { place: number; error: string }[] = [];
  const readings = known.map(({ text, language }, place): ModelReading => {
    try {
      return read(understand, namesIn, text, language, judge);
    } catch (error) {
      // One text must not hold up all others; that it says nothing is seen, and why is logged.
      failed.push({ place, error: String(error) });
      return silent;
    }
  });
  return { number, readings, failed };
}

function understandingOf(key: string, taxonomy: string, layer: Uint8Array | undefined): Understanding {
  const before = understandings.get(key);
  const one = before ?? createUnderstanding(JSON.parse(taxonomy) as Taxonomy, layer && readLayer(layer));
  understandings.delete(key);
  understandings.set(key, one);
  for (const oldest of understandings.keys())
    if (understandings.size > mostKept) understandings.delete(oldest);
  return one;
}

function read(
  understand: Understanding,
  namesIn: ReturnType<typeof namesFinder>,
  text: string,
  language: TextLanguage | undefined,
  judge: Judge,
): ModelReading {
  const { lang, latinised, sentiment, themes, spans, normalised, ...found } = understand(text, {
    language,
    judge,
  });
  const intents = found.intents as ModelReading['intents'];
  const privateKinds = [...new Set(findPrivate(text).map(({ kind }) => kind))];
  const names = namesIn(normalised);
  const { label, probabilities } = sentiment;
  const { neg, neu, pos } = probabilities;
  return {
    language: lang,
    latinised,
    ...(judge(lang, text) !== undefined && { plugged: true as const }),
    label,
    probabilities: { neg: rounded(neg), neu: rounded(neu), pos: rounded(pos) },
    themes,
    intents,
    spans,
    signature: signatureOf(normalised.text, { label, themes, intents }),
    ...(privateKinds.length > 0 && { private: privateKinds }),
    ...(names.length > 0 && { names }),
  };
}

const silent: ModelReading = {
  language: 'other',
  latinised: false,
  label: 'neu',
  probabilities: { neg: 1 / 3, neu: 1 / 3, pos: 1 / 3 },
  themes: [],
  intents: [],
  spans: [],
};

/** A record's language is that of its survey or sender: what is written in another script is in another language. */
function languageOf(text: string, language: string | undefined): TextLanguage | undefined {
  const arabicScript = /[\u0600-\u06ff]/u.test(text);
  if (language === 'fa' || language === 'ar') return arabicScript ? language : undefined;
  if (language === 'vi' || language === 'en') return arabicScript ? undefined : language;
  return undefined;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
