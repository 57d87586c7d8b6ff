import { afterAll, beforeAll, expect, test } from 'vitest';
import { chatPeer } from '../rig/chat-peer.ts';
import { askEndpoint } from './ask-endpoint.ts';

let peer: Awaited<ReturnType<typeof chatPeer>>;
beforeAll(async () => {
  peer = await chatPeer();
});
afterAll(() => peer.close());

const quick = { timeoutMs: 5_000, pauseMs: 10 };
const messages = [{ role: 'user', content: 'x' }] as const;
const ask = (options = quick) =>
  askEndpoint({ url: `${peer.url}/`, model: 'm', key: 'secret' }, messages, options);

test('an answer is the text of the first choice; the key goes in its header only', async () => {
  peer.answers(() => 'Hello [1]');
  expect(await ask()).toEqual({ ok: true, text: 'Hello [1]' });
  const request = peer.requests.at(-1);
  expect(request).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer secret' });
  expect(request?.body).toMatchObject({ model: 'm', messages, stream: false });
  expect(JSON.stringify(request?.body)).not.toContain('secret');
});

test('a server that is busy is asked once more, one that refuses is not', async () => {
  let times = 0;
  peer.answers(() => (++times === 1 ? response => void response.writeHead(503).end() : 'late'));
  expect(await ask()).toEqual({ ok: true, text: 'late' });
  times = 0;
  peer.answers(() => response => {
    times++;
    response.writeHead(401).end('no');
  });
  expect(await ask()).toMatchObject({ ok: false, problem: 'refused', detail: 'HTTP 401' });
  expect(times).toBe(1);
});

test('neither texts nor key follow a redirect', async () => {
  peer.answers(() => response => void response.writeHead(307, { location: `${peer.url}/elsewhere` }).end());
  expect(await ask()).toMatchObject({ ok: false, problem: 'unreachable' });
  expect(peer.requests.some(one => one.path.includes('elsewhere'))).toBe(false);
});

test('what is slow, endless, no chat or not there has a name', async () => {
  peer.answers(() => () => {});
  expect(await ask({ timeoutMs: 80, pauseMs: 1 })).toMatchObject({ problem: 'timeout' });
  peer.answers(() => 'x'.repeat(300_000));
  expect(await ask()).toMatchObject({ problem: 'unreadable' });
  peer.answers(() => response => void response.end('<html>'));
  expect(await ask()).toMatchObject({ problem: 'unreadable', detail: 'not a chat completion' });
  const nobody = { url: 'http://127.0.0.1:9/v1', model: 'm' };
  expect(await askEndpoint(nobody, messages, quick)).toMatchObject({ problem: 'unreachable' });
});
