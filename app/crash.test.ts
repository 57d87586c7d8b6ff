import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pino } from 'pino';
import { type FirstCompany, firstCompany } from '../platform/testkit/first-company.ts';
import { postgresPid, type SafarProcess, startSafar } from '../platform/testkit/safar-process.ts';
import { readConfig } from './config.ts';
import { openStores } from './stores.ts';

/**
 * Kills the server, PostgreSQL, or both with -9 at random moments under load, thirty times and more, and counts: no
 * acknowledged answer is lost, none is doubled, and the figures equal a recount from PostgreSQL.
 */
const kills = Number(process.env['SAFAR_KILLS'] ?? 30);
const folder = mkdtempSync(join(tmpdir(), 'safar-crash-'));
const data = join(folder, 'data');
let safar: SafarProcess;
let company: FirstCompany;
/** Key → the NPS answer that was acknowledged. */
const acknowledged = new Map<string, number>();
let running = true;
let lastRefusal = '';

beforeAll(async () => {
  safar = await startSafar({ SAFAR_DATA: data });
  company = await firstCompany(safar.origin);
}, 60_000);

afterAll(async () => {
  running = false;
  await safar?.kill().catch(() => undefined);
  const postgres = postgresPid(data);
  if (postgres !== undefined) tryKill(postgres);
  await sleep(200);
  if (process.env['SAFAR_KEEP'] === undefined)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** One visitor after another, each sending again under the same key until it is acknowledged. */
async function visitor(name: number): Promise<void> {
  for (let n = 0; running; n++) {
    const key = `visitor-${name}-${n}`;
    const nps = (name * 7 + n) % 11;
    const answers = [
      { question: 'nps', value: nps },
      { question: 'why', value: `because ${n}` },
    ];
    while (running) {
      if (await send(key, answers)) {
        acknowledged.set(key, nps);
        break;
      }
      await sleep(30);
    }
  }
}

async function send(key: string, answers: unknown): Promise<boolean> {
  try {
    const response = await fetch(`${safar.origin}/api/public/surveys/${company.token}/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key, language: 'en', answers }),
      signal: AbortSignal.timeout(5_000),
    });
    const text = await response.text();
    if (!response.ok) lastRefusal = `${response.status} ${text}`;
    return response.ok;
  } catch (error) {
    lastRefusal = String(error);
    return false;
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

test(`nothing acknowledged is lost or doubled over ${kills} kills`, { timeout: 600_000 }, async () => {
  const visitors = Array.from({ length: 8 }, (_, i) => visitor(i));
  const done = { server: 0, postgres: 0, both: 0 };
  const ways = ['server', 'postgres', 'both'] as const;
  for (let kill = 0; kill < kills; kill++) {
    await sleep(100 + ((kill * 137) % 700));
    const before = acknowledged.size;
    const way = ways[kill % 3] ?? 'server';
    const postgres = postgresPid(data);
    if (way !== 'server' && postgres !== undefined) tryKill(postgres);
    if (way !== 'postgres') {
      await safar.kill();
      safar = await startSafar({ SAFAR_DATA: data });
    }
    done[way]++;
    // Recovered by itself: answers are acknowledged again.
    for (let waited = 0; acknowledged.size <= before; waited += 50) {
      if (waited > 20_000)
        throw new Error(`nothing is acknowledged after killing ${way}: ${lastRefusal}\n${safar.output()}`);
      await sleep(50);
    }
  }
  running = false;
  await Promise.all(visitors);
  await safar.stop();
  expect(done).toEqual({
    server: Math.ceil(kills / 3),
    postgres: Math.ceil((kills - 1) / 3),
    both: Math.floor(kills / 3),
  });

  // The outbox is delivered by one more run; then both stores are counted.
  safar = await startSafar({ SAFAR_DATA: data });
  await delivered();
  await safar.stop();
  const config = await readConfig({ SAFAR_DATA: data });
  const stores = await openStores(config, pino({ level: 'silent' }));
  try {
    const { rows } = await stores.systemPool.query<{ key: string; nps: number }>(
      `select split_part(key, '.', 2) as key, "values"[1] as nps from feedback`,
    );
    const kept = new Map(rows.map(row => [row.key, row.nps]));
    expect(kept.size, 'doubled').toBe(rows.length);
    expect(
      [...acknowledged].filter(([key, nps]) => kept.get(key) !== nps),
      'lost or changed',
    ).toEqual([]);
    const [counted] = await stores.analytics.read<{ n: number; total: number }>(
      "select sum(sign) as n, sum(sign * value) as total from score where metric = 'nps'",
    );
    const recount = { n: rows.length, total: rows.reduce((sum, row) => sum + row.nps, 0) };
    expect(counted).toEqual(recount);
    process.stdout.write(
      `${kills} kills, ${acknowledged.size} acknowledged, ${rows.length} kept, figures equal\n`,
    );
  } finally {
    await stores.close();
  }
});

async function delivered(): Promise<void> {
  const path = `/api/v1/w/${company.slug}/figures?metric=responses`;
  let last = -1;
  for (let same = 0, asked = 0; same < 6; asked++) {
    if (asked > 120)
      throw new Error(`only ${last} of ${acknowledged.size} are counted after 30 s:\n${safar.output()}`);
    const response = await fetch(safar.origin + path, { headers: { cookie: company.cookie } });
    const { strands } = (await response.json()) as { strands: { total: { value: number } }[] };
    const now = strands[0]?.total.value ?? 0;
    same = now === last && now >= acknowledged.size ? same + 1 : 0;
    last = now;
    await sleep(250);
  }
}
