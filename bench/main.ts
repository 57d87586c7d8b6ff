/**
 * `npm run bench [-- suite …] [--json] [--write]`: measures against the bare limit of the same run and against a peer's
 * recorded figures. --write puts the result into docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, verdictOf } from './measured.ts';
import { report } from './report.ts';
import { suites } from './suites.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, write: { type: 'boolean' } },
});
const chosen = Object.entries(suites).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
);
if (chosen.length === 0) {
  process.stderr.write(`There is: ${Object.keys(suites).join(', ')}\n`);
  process.exit(2);
}
const measured: Measured[] = [];
let points: readonly { readonly answers: number; readonly ms: number }[] = [];
for (const [name, run] of chosen) {
  process.stderr.write(`${name} …\n`);
  const result = await run();
  measured.push(...result.measured);
  points = result.points ?? points;
}
if (values.json === true)
  process.stdout.write(
    `${JSON.stringify({ measured: measured.map(m => ({ ...m, reached: verdictOf(m) })), growth: points })}\n`,
  );
else process.stdout.write(report(measured, points));
if (values.write === true)
  writeFileSync(join(import.meta.dirname, '../docs/performance.md'), report(measured, points));
