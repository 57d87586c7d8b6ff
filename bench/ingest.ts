import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { modules } from '../domains/registry.gen.ts';
import type { SurveyDefinition } from '../domains/surveys/index.ts';
import { createLink } from '../domains/collection/server.ts';
import { createSurvey, publishSurvey } from '../domains/surveys/server.ts';
import { createAuthentication, permissionTable } from '../domains/workspace/server.ts';
import type { Context } from '../platform/context.ts';
import { createServer } from '../platform/http/create-server.ts';
import { startBareIngest } from './bare-ingest.ts';
import { generateLoad } from './generate-load.ts';
import type { Load } from './load.ts';
import type { Measured } from './measured.ts';

const CONNECTIONS = 64;
const SECONDS = 6;
const ROUNDS = 3;
/** The nearest peer, 64 connections (docs/performance.md). */
const PEER_PER_SECOND = 117;

const asked = (id: string, kind: string, settings: Record<string, unknown>) => ({
  id,
  kind,
  title: { en: id },
  wording: 1,
  settings,
});
const ends = { low: { en: 'low' }, high: { en: 'high' } };
const options = ['o0', 'o1', 'o2', 'o3', 'o4'].map(key => ({ key, label: { en: key } }));
const choice = (id: string) => asked(id, 'single-choice', { options, other: false, shuffle: false });

/** What the nearest peer was measured with: NPS, CSAT, three choices and a text. */
const sixQuestions: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'Six questions' },
  thanks: { en: 'Thank you' },
  series: 'relational',
  theme: { accent: '#0E7C86' },
  pages: [
    {
      id: 'page',
      questions: [
        asked('nps', 'nps', { ...ends, style: 'numbers' }),
        asked('csat', 'csat', { ...ends, style: 'faces' }),
        choice('c1'),
        choice('c2'),
        choice('c3'),
        asked('why', 'text', { placeholder: {}, long: true, maxLength: 2_000 }),
      ],
    },
  ],
};

/** A published survey of six questions and an address that takes its responses. */
export async function openSurvey(ctx: Context): Promise<{ path: string; body: Record<string, unknown> }> {
  const { id, revision } = await createSurvey(ctx, { definition: sixQuestions });
  await publishSurvey(ctx, id, revision);
  const link = await createLink(ctx, { surveyId: id, channel: 'link', name: 'Bench' });
  const token = link.url.split('/s/')[1] ?? '';
  const body = {
    key: '',
    version: 1,
    language: 'en',
    answers: [
      { question: 'nps', value: 9 },
      { question: 'csat', value: 4 },
      { question: 'c1', value: 'o1' },
      { question: 'c2', value: 'o3' },
      { question: 'c3', value: 'o0' },
      {
        question: 'why',
        value: 'The courier came late and the box was open, but support was kind and quick.',
      },
    ],
  };
  return { path: `/api/public/surveys/${token}/responses`, body };
}

/** The product's own server in this process, outbox and jobs running, without a limit per address. */
export async function serveProduct(ctx: Context): Promise<{ address: string; close: () => Promise<void> }> {
  const { services } = ctx;
  const authentication = createAuthentication(services, permissionTable(modules));
  const server = await createServer({ services, modules, authentication, trustProxy: false, rateScale: 0 });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return { address, close: () => server.close() };
}

/** Finished six-answer responses a second through the public endpoint, beside the bare limit in alternating rounds. */
export async function ingest(ctx: Context): Promise<Measured[]> {
  const { path, body } = await openSurvey(ctx);
  const product = await serveProduct(ctx);
  const bare = await startBareIngest(ctx.services.systemPool);
  try {
    const loads: { bare: Load; product: Load }[] = [];
    await generateLoad(`${product.address}${path}`, body, CONNECTIONS, 2);
    await generateLoad(bare.address, body, CONNECTIONS, 2);
    await delivered(ctx.services.systemPool);
    for (let i = 0; i < ROUNDS; i++) {
      const limit = await generateLoad(bare.address, body, CONNECTIONS, SECONDS);
      loads.push({
        bare: limit,
        product: await generateLoad(`${product.address}${path}`, body, CONNECTIONS, SECONDS),
      });
      // What is still to be delivered must not slow the bare limit's next round.
      await delivered(ctx.services.systemPool);
    }
    const failed = loads.reduce((sum, load) => sum + load.product.failed, 0);
    if (failed > 0) throw new Error(`${failed} responses were refused`);
    const middle = loads.sort((a, b) => ratio(a) - ratio(b))[Math.floor(ROUNDS / 2)];
    if (middle === undefined) return [];
    const perSecond = middle.product.perSecond;
    return [
      {
        name: `six-answer responses a second, acknowledged after the commit; × the bare limit of ${Math.round(middle.bare.perSecond)}/s`,
        value: perSecond,
        unit: '/s',
        ratio: ratio(middle),
        must: 0.45,
        aim: 0.8,
        more: true,
      },
      {
        name: 'the same beside the peer’s 117/s',
        value: perSecond / PEER_PER_SECOND,
        unit: '×',
        must: 40,
        aim: 75,
        more: true,
      },
      {
        name: 'the same, 99th percentile of the answer',
        value: middle.product.p99,
        unit: 'ms',
        must: 100,
        aim: 25,
      },
    ];
  } finally {
    await product.close();
    await bare.close();
  }
}

/** Waits until every event has been delivered, and the store's merges after it. */
async function delivered(pool: Pool): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ empty: boolean }>('select not exists (select from outbox) as empty');
    if (rows[0]?.empty === true) break;
    await sleep(100);
  }
  await sleep(1_000);
}

function ratio({ bare, product }: { bare: Load; product: Load }): number {
  return product.perSecond / bare.perSecond;
}
