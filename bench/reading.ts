import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateDemo } from '../domains/demo/server.ts';
import type { Ask } from '../platform/testkit/ask.ts';
import { firstCompany } from '../platform/testkit/first-company.ts';
import { startSafar, type SafarProcess } from '../platform/testkit/safar-process.ts';
import type { Measured } from './measured.ts';
import { cpuSecondsOf, familyOf, memoryOf } from './process-tree.ts';

/** `SAFAR_BENCH_TEXTS=1000000 npm run bench -- reading` for the full size. */
const texts = Number(process.env['SAFAR_BENCH_TEXTS'] ?? 60_000);
const perCall = 1_000;

interface Progress {
  readonly waiting: number;
  readonly read: number;
  readonly run: { readonly id: string; readonly done: number; readonly paused: boolean } | null;
}

/**
 * Texts of the demo companies in four languages, read and all read again by a real Safar: undisturbed, paused, killed in
 * the middle. What the figures count must be the same after it as before.
 */
export async function reading(): Promise<readonly Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'safar-bench-'));
  // As `npm start` has it: scripts/bootstrap/hand-over.mjs started this process in the same way.
  const house = { SAFAR_DATA: data, NODE_OPTIONS: process.execArgv.join(' ') };
  let safar = await startSafar(house);
  try {
    const company = await firstCompany(safar.origin);
    const ask = company.asks(() => safar);
    const idle = memoryOf(safar.pid);
    tell(`memory at the start ${Math.round(idle)} MB`);
    for await (const items of batches()) await ask('POST', '/feedback', { items });
    const posted = await progressOf(ask);
    const first = await watch(
      safar,
      ask,
      now => now.read,
      posted.read,
      now => now.waiting === 0,
    );
    tell(`read for the first time: ${first.read} of it at ${Math.round(first.perSecond)}/s`);
    const before = await counted(ask);
    const similar = await similarMs(ask);
    const summary = await summaryMs(ask);
    tell(`similar feedback in ${Math.round(similar)} ms, a summary in ${Math.round(summary.ms)} ms`);

    const run = await ask<{ id: string }>('POST', '/text/runs', {});
    const undisturbed = await watch(safar, ask, doneOf, 0, now => doneOf(now) > texts * 0.3);
    await ask('PATCH', `/text/runs/${run.id}`, { paused: true });
    await sleep(1_500);
    const paused = doneOf(await progressOf(ask));
    await sleep(3_000);
    if (doneOf(await progressOf(ask)) !== paused) throw new Error('a paused run went on');
    await ask('PATCH', `/text/runs/${run.id}`, { paused: false });
    await watch(safar, ask, doneOf, paused, now => doneOf(now) > texts * 0.5);
    await safar.kill();
    safar = await startSafar(house);
    const resumed = await watch(safar, ask, doneOf, texts * 0.5, now => now.run === null);
    tell(
      `read again at ${Math.round(undisturbed.perSecond)}/s, after a kill ${Math.round(resumed.perSecond)}/s`,
    );
    const after = await counted(ask);
    if (after !== before) throw new Error(`read again, other figures:\n${before}\n${after}`);
    const most = Math.max(first.memory, undisturbed.memory, resumed.memory);
    await sleep(75_000);
    const left = memoryOf(safar.pid);
    tell(`memory: ${Math.round(most)} MB at most, ${Math.round(left)} MB when it rests`);
    return [
      rate(
        `${texts} texts read for the first time, with what came last of them, texts a second`,
        first.perSecond,
      ),
      rate('the same read again, undisturbed', undisturbed.perSecond),
      rate('the same after a kill', resumed.perSecond),
      {
        name: 'processor time of reading a text again, all processes',
        value: undisturbed.cpuMs,
        unit: 'ms',
        must: 0.45,
        aim: 0.3,
      },
      {
        name: `feedback like one among ${texts}, 95th percentile`,
        value: similar,
        unit: 'ms',
        must: 150,
        aim: 60,
      },
      {
        name: `sentences that stand for a theme of ${summary.texts} texts, 95th percentile`,
        value: summary.ms,
        unit: 'ms',
        must: 300,
        aim: 150,
      },
      { name: 'memory at most, all processes, reading', value: most, unit: 'MB', must: 700, aim: 500 },
      {
        name: 'and when it rests again, above the start',
        value: left - idle,
        unit: 'MB',
        must: 120,
        aim: 40,
      },
    ];
  } finally {
    await safar.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Items for the API, of four demo companies one after the other. */
async function* batches(): AsyncGenerator<object[]> {
  let items: object[] = [];
  let made = 0;
  for (const language of ['fa', 'ar', 'vi', 'en']) {
    const today = new Date('2026-01-15T09:00:00Z');
    const company = await generateDemo({ seed: 'reading', customers: 1_000_000, today, language });
    const until = (texts / 4) * (['fa', 'ar', 'vi', 'en'].indexOf(language) + 1);
    for (const batch of company.batches(500)) {
      for (const { draft } of batch.feedback) {
        if (draft.text === undefined || made >= until) continue;
        const { channel, occurredAt, text } = draft;
        items.push({ key: `k${made++}`, channel, occurredAt: occurredAt.toISOString(), text });
        if (items.length === perCall) yield items;
        if (items.length === perCall) items = [];
      }
      if (made >= until) break;
    }
  }
  if (items.length > 0) yield items;
}

interface Watched {
  readonly read: number;
  readonly perSecond: number;
  /** Milliseconds of processor time for each text. */
  readonly cpuMs: number;
  /** Of all processes at most, in megabytes; pages that several share are counted once. */
  readonly memory: number;
}

/** Looks on until `isOver`. */
async function watch(
  safar: SafarProcess,
  ask: Ask,
  doneIn: (now: Progress) => number,
  from: number,
  isOver: (now: Progress) => boolean,
): Promise<Watched> {
  const began = performance.now();
  const processes = familyOf(safar.pid);
  const busy = () => processes.reduce((sum, pid) => sum + cpuSecondsOf(pid), 0);
  const cpuBefore = busy();
  let memory = 0;
  for (;;) {
    const now = await progressOf(ask);
    memory = Math.max(memory, memoryOf(safar.pid));
    if (isOver(now)) {
      const read = doneIn(now) - from;
      const seconds = (performance.now() - began) / 1000;
      return { read, perSecond: read / seconds, cpuMs: ((busy() - cpuBefore) * 1000) / read, memory };
    }
    await sleep(500);
  }
}

function progressOf(ask: Ask): Promise<Progress> {
  return ask('GET', '/text/progress');
}

function doneOf({ run }: Progress): number {
  return run?.done ?? texts;
}

/** To find texts like one, over HTTP. */
async function similarMs(ask: Ask): Promise<number> {
  const { records } = await ask<{ records: readonly { readonly id: string }[] }>(
    'GET',
    '/feedback?limit=64&text=yes',
  );
  return percentile95(
    records.map(
      ({ id }) =>
        () =>
          ask('GET', `/text/readings/${id}/similar`),
    ),
  );
}

/** To sum up the theme that most texts speak of, and how many do. */
async function summaryMs(ask: Ask): Promise<{ readonly texts: number; readonly ms: number }> {
  const { themes } = await ask<{
    themes: readonly { readonly key: string; readonly feelings: Readonly<Record<string, number>> }[];
  }>('GET', themesOfAllTime);
  const sized = themes.map(({ key, feelings }) => ({
    key,
    texts: Object.values(feelings).reduce((sum, n) => sum + n, 0),
  }));
  const { key, texts } = sized.toSorted((a, b) => b.texts - a.texts)[0] ?? { key: '', texts: 0 };
  const once = () => ask('GET', `/text/themes/${key}/summary`);
  return { texts, ms: await percentile95(Array.from({ length: 24 }, () => once)) };
}

/** Of requests one after the other; the first four warm up. */
async function percentile95(requests: readonly (() => Promise<unknown>)[]): Promise<number> {
  const times: number[] = [];
  for (const request of requests) {
    const began = performance.now();
    await request();
    times.push(performance.now() - began);
  }
  const sorted = times.slice(4).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

const themesOfAllTime = '/themes?from=2020-01-01&to=2026-12-31';

/** How many texts feel how, in all and by theme; as text. */
async function counted(ask: Ask): Promise<string> {
  const { texts, feelings, themes } = await ask<{
    texts: number;
    feelings: unknown;
    themes: readonly { readonly key: string; readonly feelings: unknown }[];
  }>('GET', themesOfAllTime);
  return JSON.stringify([texts, feelings, themes.map(theme => [theme.key, theme.feelings])]);
}

function rate(name: string, value: number): Measured {
  return { name, value, unit: '/s', must: 2_000, aim: 4_000, more: true };
}

function tell(line: string): void {
  process.stderr.write(`  ${line}\n`);
}
