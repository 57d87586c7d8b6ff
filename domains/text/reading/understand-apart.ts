import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ModelReading } from '../model/reading.ts';
import type { Reader } from '../learning/current-reader.ts';
import type { Question, Reply, TextToRead } from './text-worker.ts';

/** An idle thread is ended after so long, and its models with it. */
const idleMs = 60_000;

/**
 * Megabytes. A thread needs some 40 and takes as much as it may: without limits the process is larger by 150, and not
 * quicker.
 */
const limits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** Texts of one message: a person's question waits for so many of a batch, not for all of it. */
const atOnce = 200;

/**
 * What a batch is made of lives as long as the batch, and dies old: with V8's own pace (heaps up to four times what is
 * alive) the process would be larger by 100 MB while it reads. 0 is that pace.
 */
const growth = (percent: number) => setFlagsFromString(`--heap-growing-percent=${percent}`);
const growthWhileReading = 40;

interface Asked {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let asked = 0;
const waiting = new Map<number, Asked>();
const writtenDown = new WeakMap<object, string>();
const noNames = '[]';

/**
 * Understands texts in a thread of their own, so that the process goes on answering; readings in the order of the texts.
 * `names` is JSON of the KnownName[] to be found in them.
 * The thread starts with the first question and ends when there has been none for a while.
 */
export async function understandApart(
  { key, taxonomy, layer }: Pick<Reader, 'key' | 'taxonomy' | 'layer'>,
  toRead: readonly TextToRead[],
  onFailure: (place: number, error: string) => void = () => {},
  names = noNames,
): Promise<readonly ModelReading[]> {
  if (toRead.length === 0) return [];
  const written = writtenDown.get(taxonomy) ?? JSON.stringify(taxonomy);
  writtenDown.set(taxonomy, written);
  const readings: ModelReading[] = [];
  const parts: Promise<Reply>[] = [];
  for (let from = 0; from < toRead.length || parts.length > 0;) {
    // One is read and one lies ready.
    for (; from < toRead.length && parts.length < 2; from += atOnce) {
      const texts = toRead.slice(from, from + atOnce);
      const part = ask({ number: ++asked, key, taxonomy: written, layer, names, texts });
      // When the thread ends both fail, and only the first is waited for.
      part.catch(() => {});
      parts.push(part);
    }
    const part = await parts.shift();
    for (const { place, error } of part?.failed ?? []) onFailure(readings.length + place, error);
    readings.push(...(part?.readings ?? []));
  }
  return readings;
}

function ask(question: Question): Promise<Reply> {
  clearTimeout(idle);
  const running = (thread ??= start());
  running.ref();
  return new Promise((resolve, reject) => {
    waiting.set(question.number, { resolve, reject });
    running.postMessage(question);
  });
}

function start(): Worker {
  growth(growthWhileReading);
  const started = new Worker(new URL('./text-worker.ts', import.meta.url), {
    name: 'text',
    resourceLimits: limits,
  });
  const fail = (error: Error) => {
    if (thread !== started) return;
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  started.on('error', fail);
  started.on('exit', code => fail(new Error(`the thread that reads texts ended with ${code}`)));
  started.on('message', (reply: Reply) => {
    waiting.get(reply.number)?.resolve(reply);
    waiting.delete(reply.number);
    if (waiting.size === 0) rest(started);
  });
  return started;
}

/** A thread with nothing to do keeps no process alive. */
function rest(running: Worker): void {
  running.unref();
  idle = setTimeout(() => {
    if (thread === running && waiting.size === 0) {
      thread = undefined;
      growth(0);
      void running.terminate();
    }
  }, idleMs);
  idle.unref();
}
