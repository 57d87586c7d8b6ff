import { connect, createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testHouse, type TestHouse } from '../testkit/test-house.ts';
import { createLive } from './create-live.ts';
import type { LiveChannel } from './live.ts';

let house: TestHouse;
let door: Server;
/** Connections that were asked for. */
let knocks = 0;
let live: LiveChannel;

beforeAll(async () => {
  house = await testHouse();
  const real = new URL(house.connectionString);
  door = createServer(socket => {
    knocks++;
    const server = connect(Number(real.port), real.hostname);
    socket.pipe(server).pipe(socket);
    for (const one of [socket, server])
      one.on('error', () => [socket, server].forEach(each => each.destroy()));
  });
  await new Promise<void>(resolve => door.listen(0, '127.0.0.1', resolve));
  const address = door.address();
  const through = new URL(house.connectionString);
  through.hostname = '127.0.0.1';
  through.port = String(typeof address === 'object' ? address?.port : 0);
  live = await createLive(house.systemPool, through.href, house.log);
});
afterAll(async () => {
  await live?.stop();
  door?.close();
  await house?.close();
});

/** Said from another database: nobody can shut the one they are in. */
async function letsIn(anyone: boolean): Promise<void> {
  const address = new URL(house.connectionString);
  const name = address.pathname.slice(1);
  address.pathname = '/postgres';
  const client = new Client({ connectionString: address.href });
  await client.connect();
  await client.query(`alter database "${name}" with allow_connections ${anyone}`);
  await client.end();
}

test('while the database lets nobody in, one connection is asked for at a time, and then messages come again', async () => {
  const heard: string[] = [];
  live.subscribe('w', ({ name }) => heard.push(name));
  await live.publish('w', { name: 'before', payload: {} });
  await vi.waitFor(() => expect(heard).toEqual(['before']), 5_000);

  // As while it starts again: who connects is heard, and sent away.
  await letsIn(false);
  knocks = 0;
  await house.systemPool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen safar_live'
     and datname = current_database()`,
  );
  await sleep(5_000);
  expect(knocks).toBeGreaterThan(2);
  expect(knocks).toBeLessThan(12);
  await letsIn(true);
  await vi.waitFor(async () => {
    await live.publish('w', { name: 'after', payload: {} });
    expect(heard).toContain('after');
  }, 10_000);
}, 40_000);
