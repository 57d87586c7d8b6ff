// Over HTTP, as browsers and integrations come.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServer } from '../../platform/http/create-server.ts';
import type { Services } from '../../platform/services.ts';
import { testHouse, type TestHouse } from '../../platform/testkit/test-house.ts';
import { changeRole } from './actions/change-role.ts';
import { createKey } from './actions/create-key.ts';
import { createSignInLink } from './actions/create-sign-in-link.ts';
import { removeMember } from './actions/remove-member.ts';
import { revokeKey } from './actions/revoke-key.ts';
import { createAuthentication } from './auth/authentication.ts';
import { permissionTable } from './auth/permission-table.ts';
import { createSession } from './auth/sessions.ts';
import { module } from './module.ts';
import { testSettings, testWorkspace } from './testing/people.ts';

const origin = 'http://localhost:4000';
const password = 'a long enough pass phrase';
const email = 'first@example.com';

let house: TestHouse;
let services: Services;
let server: FastifyInstance;
let sent: string[];

beforeAll(async () => {
  house = await testHouse();
  sent = [];
  const made = await house.services([module]);
  const mailer = {
    configured: true,
    send: async ({ text }: { text: string }) => ({ sent: sent.push(text) > 0 }),
  };
  services = { ...made, mailer, modules: [module] };
  server = await createServer({
    services,
    modules: [module],
    authentication: createAuthentication(services, permissionTable([module])),
    trustProxy: false,
    rateScale: 0,
  });
});
afterAll(async () => {
  await server.close();
  await house.close();
});
beforeEach(() => house.systemPool.query('delete from sign_in_rate'));

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: object;
  readonly cookie?: string | undefined;
  readonly headers?: Record<string, string>;
}

async function call(url: string, { method = 'GET', body, cookie, headers = { origin } }: Call = {}) {
  const answer = await server.inject({
    method,
    url,
    headers: { host: 'localhost:4000', ...headers, ...(cookie === undefined ? {} : { cookie }) },
    ...(body === undefined ? {} : { payload: body }),
  });
  const set = [answer.headers['set-cookie'] ?? []].flat();
  const json = answer.json() as Record<string, unknown> & { error?: { code: string; message: string } };
  return { status: answer.statusCode, json, set, cookie: set.map(c => c.split(';')[0]).join('; ') };
}

const signIn = (given = password, who = email) =>
  call('/api/auth/sign-in/email', { method: 'POST', body: { email: who, password: given } });

describe('signing in', () => {
  let slug = '';

  it('begins with the first run, which signs its owner in', async () => {
    expect((await call('/api/v1/account/session')).json).toMatchObject({ user: null, firstRun: true });
    const body = { owner: { name: 'مریم', email, password, language: 'fa' }, workspace: testSettings };
    const weak = await call('/api/public/first-run', {
      method: 'POST',
      body: { ...body, owner: { ...body.owner, password: '1234567890' } },
    });
    expect(weak.json.error?.code).toBe('workspace.passwordCommon');
    const first = await call('/api/public/first-run', { method: 'POST', body });
    expect(first.status).toBe(200);
    slug = String(first.json['slug']);
    const session = await call('/api/v1/account/session', { cookie: first.cookie });
    expect(session.json).toMatchObject({
      user: { name: 'مریم', language: 'fa' },
      firstRun: false,
      workspaces: [
        { slug, role: 'owner', calendar: 'persian', permissions: expect.arrayContaining(['audit.read']) },
      ],
    });
    expect((await call('/api/public/first-run', { method: 'POST', body })).status).toBe(409);
  });

  it('sets an HttpOnly, SameSite=Lax cookie and answers no token', async () => {
    const answer = await signIn();
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({});
    expect(answer.set.join()).toMatch(/^safar\.session_token=.+HttpOnly.+SameSite=Lax/i);
    expect((await call(`/api/v1/w/${slug}/members`, { cookie: answer.cookie })).status).toBe(200);
  });

  it('ends on sign-out, at once', async () => {
    const { cookie } = await signIn();
    expect((await call('/api/v1/account/session', { cookie })).json['user']).not.toBeNull();
    expect((await call('/api/auth/sign-out', { method: 'POST', body: {}, cookie })).status).toBe(200);
    expect((await call('/api/v1/account/session', { cookie })).json['user']).toBeNull();
  });

  it('refuses wrong passwords the same way as unknown people, and slows guessing down', async () => {
    const wrong = await signIn('not the password');
    const unknown = await signIn(password, 'nobody@example.com');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.json.error?.message).toBe(unknown.json.error?.message);
    const statuses: number[] = [];
    for (let n = 0; n < 10; n++) statuses.push((await signIn('guess', email)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn()).status).toBe(429);
  });

  it('refuses a forged or foreign cookie', async () => {
    const { cookie } = await signIn();
    const forged = cookie.replace(/=(.)/, (_, c: string) => `=${c === 'a' ? 'b' : 'a'}`);
    expect((await call('/api/v1/account/session', { cookie: forged })).json['user']).toBeNull();
    expect((await call(`/api/v1/w/${slug}/members`, { cookie: forged })).status).toBe(401);
  });

  it('refuses other sites’ requests that carry the cookie', async () => {
    const { cookie } = await signIn();
    const rename = (headers: Record<string, string>) =>
      call('/api/v1/account/profile', { method: 'PATCH', body: { name: 'x' }, cookie, headers });
    expect((await rename({ origin: 'http://evil.example' })).json.error?.code).toBe('workspace.crossSite');
    expect((await rename({ 'sec-fetch-site': 'cross-site', origin })).status).toBe(403);
    expect((await rename({})).status).toBe(403);
    expect((await rename({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    const foreignSignIn = await call('/api/auth/sign-in/email', {
      method: 'POST',
      body: { email, password },
      headers: { origin: 'http://evil.example' },
    });
    expect(foreignSignIn.status).toBe(403);
  });

  it('works once by link', async () => {
    const { rows } = await house.systemPool.query<{ id: string }>('select id from user_ where email = $1', [
      email,
    ]);
    const link = await createSignInLink(services, rows[0]?.id ?? '');
    const token = link.split('/').at(-1);
    const use = () => call('/api/public/sign-in-link', { method: 'POST', body: { token } });
    const first = await use();
    expect(first.json).toEqual({ slug });
    expect((await call('/api/v1/account/session', { cookie: first.cookie })).json['user']).not.toBeNull();
    expect((await use()).status).toBe(410);
  });

  it('resets a forgotten password by mail and ends every session', async () => {
    const { cookie } = await signIn();
    sent.length = 0;
    const ask = await call('/api/auth/request-password-reset', { method: 'POST', body: { email } });
    expect(ask.status).toBe(200);
    const token = /reset-password\/(\S+)/.exec(sent.join())?.[1];
    expect(token).toBeDefined();
    const stored = await house.systemPool.query('select * from verification');
    expect(JSON.stringify(stored.rows)).not.toContain(token);
    const reset = (newPassword: string) =>
      call('/api/auth/reset-password', { method: 'POST', body: { token, newPassword } });
    expect((await reset('short')).json.error?.code).toBe('workspace.passwordShort');
    expect((await reset('another long pass phrase')).status).toBe(200);
    expect((await reset('yet another pass phrase')).status).toBe(410);
    expect((await call('/api/v1/account/session', { cookie })).json['user']).toBeNull();
    expect((await signIn()).status).toBe(401);
    expect((await signIn('another long pass phrase')).status).toBe(200);
  });

  it('changes a password only with the old one and keeps this session', async () => {
    const mine = await signIn('another long pass phrase');
    const elsewhere = await signIn('another long pass phrase');
    const change = (current: string) =>
      call('/api/v1/account/password', {
        method: 'POST',
        body: { current, next: password },
        cookie: mine.cookie,
      });
    expect((await change('wrong')).json.error?.code).toBe('workspace.wrongPassword');
    expect((await change('another long pass phrase')).status).toBe(200);
    expect((await call('/api/v1/account/session', { cookie: mine.cookie })).json['user']).not.toBeNull();
    expect((await call('/api/v1/account/session', { cookie: elsewhere.cookie })).json['user']).toBeNull();
    const { sessions } = (await call('/api/v1/account/sessions', { cookie: mine.cookie })).json as {
      sessions: { current: boolean }[];
    };
    expect(sessions.map(s => s.current)).toEqual([true]);
  });
});

describe('acting in a workspace', () => {
  it('follows a change of role or a removal at once', async () => {
    const workspace = await testWorkspace(services, [module]);
    const owner = await workspace.asOwner();
    const person = await workspace.member('admin');
    const cookie = (await createSession(services, person.id)).split(';')[0];
    const audit = () => call(`/api/v1/w/${workspace.slug}/audit`, { cookie });
    expect((await audit()).status).toBe(200);
    await changeRole(owner, person.id, 'agent');
    expect((await audit()).status).toBe(403);
    await removeMember(owner, person.id);
    expect((await audit()).status).toBe(404);
  });

  it('shows strangers the same as what does not exist, on every route', async () => {
    const [ours, theirs] = [await testWorkspace(services, [module]), await testWorkspace(services, [module])];
    const cookie = (await createSession(services, theirs.owner.id)).split(';')[0];
    for (const { endpoint } of module.routes ?? []) {
      if (endpoint.scope !== 'workspace') continue;
      const path = endpoint.path.replace(/:\w+/g, ours.owner.id);
      for (const slug of [ours.slug, 'no-such-company']) {
        const options = { method: endpoint.method as 'GET', cookie, ...(endpoint.body ? { body: {} } : {}) };
        const answer = await call(`/api/v1/w/${slug}${path}`, options);
        expect([endpoint.path, answer.status]).toEqual([endpoint.path, 404]);
      }
    }
  });

  it('works by key with the key’s own permissions, hashed, in one workspace, until revoked', async () => {
    const workspace = await testWorkspace(services, [module]);
    const other = await testWorkspace(services, [module]);
    const owner = await workspace.asOwner();
    const { key, secret } = await createKey(owner, { name: 'crm', permissions: ['members.read'] });
    const headers = { authorization: `Bearer ${secret}` };
    const status = async (path: string) => (await call(`/api/v1/w/${path}`, { headers })).status;
    expect(secret).toMatch(/^safar_[\w-]{43}$/);
    expect(await status(`${workspace.slug}/members`)).toBe(200);
    expect(await status(`${workspace.slug}/teams`)).toBe(403);
    expect(await status(`${other.slug}/members`)).toBe(401);
    const stored = await house.systemPool.query('select t::text as row from api_key t');
    expect(JSON.stringify(stored.rows)).not.toContain(secret);
    await revokeKey(owner, key.id);
    expect(await status(`${workspace.slug}/members`)).toBe(401);
    const guess = { headers: { authorization: `Bearer safar_${'x'.repeat(43)}` } };
    expect((await call(`/api/v1/w/${workspace.slug}/members`, guess)).status).toBe(401);
  });
});
