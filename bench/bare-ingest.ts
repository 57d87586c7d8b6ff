import fastify from 'fastify';
import type { Pool } from 'pg';
import { z } from 'zod';
import { newId } from '../platform/id.ts';

const bodySchema = z.object({
  key: z.string().min(8).max(64),
  version: z.int(),
  language: z.string().max(20),
  answers: z
    .array(
      z.object({
        question: z.string().max(40),
        value: z.union([z.string(), z.number(), z.array(z.string())]),
      }),
    )
    .max(500),
});

interface Waiting {
  readonly id: string;
  readonly body: unknown;
  readonly done: (id: string) => void;
}

/**
 * The bare limit: a minimal Fastify that validates the body and answers after the durable commit of one multi-row
 * insert of bodies and outbox rows, requests gathered. What a server could do that knew nothing of surveys.
 */
export async function startBareIngest(pool: Pool): Promise<{ address: string; close: () => Promise<void> }> {
  await pool.query('create table if not exists bench_response (id uuid primary key, body jsonb not null)');
  await pool.query(
    'create table if not exists bench_outbox (seq bigint generated always as identity primary key, id uuid not null)',
  );
  const waiting: Waiting[] = [];
  let flying = 0;

  async function takeOff(): Promise<void> {
    if (waiting.length === 0 || flying >= 2) return;
    const batch = waiting.splice(0, 500);
    flying++;
    await pool.query({
      name: 'bench',
      text: `with stored as (insert into bench_response select * from unnest($1::uuid[], $2::jsonb[]) returning id)
             insert into bench_outbox (id) select id from stored`,
      values: [batch.map(one => one.id), batch.map(one => JSON.stringify(one.body))],
    });
    flying--;
    for (const one of batch) one.done(one.id);
    if (waiting.length > 0) setImmediate(() => void takeOff());
  }

  const server = fastify();
  server.post('/', async request => {
    const body = bodySchema.parse(request.body);
    const id = await new Promise<string>(done => {
      waiting.push({ id: newId(), body, done });
      if (waiting.length === 1) setImmediate(() => void takeOff());
    });
    return { id, duplicate: false };
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return { address: `${address}/`, close: () => server.close() };
}
