import { createWriteStream } from 'node:fs';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importActions } from '../domains/feedback/import/actions.ts';
import { mappingSchema, type Mapping } from '../domains/feedback/import/model/mapping.ts';
import { runImport } from '../domains/feedback/import/run.ts';
import type { Context } from '../platform/context.ts';
import type { Measured } from './measured.ts';

const ROWS = 500_000;
const RATINGS = ['Wi-Fi', 'Seat', 'Food', 'Check-in', 'Boarding', 'Luggage'];

/** A survey as companies have it: id, time, class, six ratings with 0 for "does not apply", a comment now and then. */
function* lines(rows: number): Generator<string> {
  yield `id,when,class,city,${RATINGS.join(',')},comment\n`;
  const comments = [
    '',
    '',
    '',
    'پرواز خوب بود ولی غذا سرد بود',
    '"Fast, but the ""priority"" line was slow"',
  ];
  let block = '';
  for (let i = 0; i < rows; i++) {
    const day = String(1 + (i % 28)).padStart(2, '0');
    const ratings = RATINGS.map((_, j) => (i * 7 + j * 3) % 6).join(',');
    block += `r${i},2026-0${1 + (i % 9)}-${day} 10:${String(i % 60).padStart(2, '0')},${i % 3 === 0 ? 'Business' : 'Economy'},c${i % 30},${ratings},${comments[i % comments.length] ?? ''}\n`;
    if (i % 1_000 !== 999) continue;
    yield block;
    block = '';
  }
  yield block;
}

const mapping: Mapping = mappingSchema.parse({
  version: 1,
  source: 'bench',
  key: { column: 'id' },
  time: { column: 'when', timeZone: 'Asia/Tehran' },
  scores: RATINGS.map(column => ({ column, metric: 'rating', min: 1, max: 5, notApplicable: ['0'] })),
  texts: [{ column: 'comment' }],
  attributes: [
    { column: 'class', name: 'class' },
    { column: 'city', name: 'city' },
  ],
});

/** Rows a second from an uploaded file to the committed record, and how memory grows on the way. */
export async function importing(ctx: Context, rows = ROWS): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'safar-bench-import-'));
  try {
    const path = join(folder, 'rows.csv');
    await pipeline(Readable.from(lines(rows)), createWriteStream(path));
    const { id } = await importActions.uploadImport(ctx, {
      name: 'rows.csv',
      content: createReadStream(path),
    });
    await importActions.setMapping(ctx, id, mapping);
    await importActions.prepareImport(ctx, id, 'run');
    const curve: number[] = [];
    const watch = setInterval(() => curve.push(process.memoryUsage().rss / 1e6), 100);
    const began = performance.now();
    const done = await runImport(ctx, id);
    const seconds = (performance.now() - began) / 1000;
    clearInterval(watch);
    if (done.recorded !== rows) throw new Error(`${done.recorded} of ${rows} rows were recorded`);
    // The first quarter warms up; flat means that the rest does not grow from there.
    const quarter = Math.max(1, Math.floor(curve.length / 4));
    const early = Math.max(...curve.slice(0, quarter));
    const late = Math.max(...curve.slice(-quarter));
    return [
      {
        name: `import of ${rows} rows, rows a second`,
        value: rows / seconds,
        unit: '/s',
        must: 20_000,
        aim: 60_000,
        more: true,
      },
      {
        name: 'import, growth of memory from its first to its last quarter',
        value: late - early,
        unit: 'MB',
        must: 100,
        aim: 40,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
