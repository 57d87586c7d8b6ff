import { type Measured, verdictOf } from './measured.ts';

type Points = readonly { readonly answers: number; readonly ms: number }[];

const reached = { aim: 'the aim', must: 'what it must', missed: '**not reached**' } as const;

/** docs/performance.md: conditions, the table, the plot of growth, the peer beside it. */
export function report(measured: readonly Measured[], points: Points): string {
  const rows = measured.map(one => {
    const ratio = one.ratio === undefined || one.unit === '×' ? '' : ` (${number(one.ratio)} ×)`;
    return `| ${one.name} | ${number(one.value)} ${one.unit}${ratio} | ${number(one.must)} | ${number(one.aim)} | ${reached[verdictOf(one)]} |`;
  });
  return `# Performance

Measured by \`npm run bench -- --write\` on a virtual machine with 2 cores, the load generator on the same cores, fsync on.
Absolute times there are noise; compare ratios, and figures of one run.

| work | measured | must | aim | reached |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
${plot(points)}${peer}`;
}

function number(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** Median page time by number of answers, as bars of text: read it with a ruler. */
function plot(points: Points): string {
  if (points.length === 0) return '';
  const longest = Math.max(...points.map(point => point.ms));
  const lines = points.map(({ answers, ms }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((40 * ms) / longest)));
    return `${`${answers / 1e6} M`.padStart(6)}  ${bar} ${number(ms)} ms`;
  });
  return `\n## Growth: median time of overview and journey page data\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;
}

const peer = `
## Beside a peer

Formbricks (v5 line, commit b66c1dd, August 2026) built and run on the same kind of machine: 2 cores, PostgreSQL 15 with fsync on,
its own Node 24, load 1–5. A broad, hardened product with far more integrations than Safar; these are only the figures that
both have.

| work | Formbricks |
| --- | --- |
| browser payload to show one in-app survey | 282 kB gzip (all 17 kinds and 23 locales in one file) |
| POST of a finished six-answer response, 64 connections | 94–117 a second, p99 0.8–1.6 s |
| results page of one survey, 1 M responses | 53 s, peak memory 3.05 GB |
| memory, idle | 730–790 MB (application alone) |
`;
