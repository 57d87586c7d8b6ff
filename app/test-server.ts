import type { FastifyInstance } from 'fastify';
import { modules } from '../domains/registry.gen.ts';
import {
  addMember,
  createAuthentication,
  createSession,
  createUser,
  createWorkspace,
  permissionTable,
} from '../domains/workspace/server.ts';
import type { Role } from '../platform/context.ts';
import { createServer } from '../platform/http/create-server.ts';
import type { Services } from '../platform/services.ts';
import { testHouse, type TestHouse } from '../platform/testkit/test-house.ts';

/** A whole server on real stores inside the test's process; requests by `ask` need no port. */
export interface TestServer {
  readonly house: TestHouse;
  readonly services: Services;
  readonly server: FastifyInstance;
  /** A new workspace with an owner of its own, signed in. */
  company(name: string, settings?: Partial<CompanySettings>): Promise<Company>;
  close(): Promise<void>;
}

export interface CompanySettings {
  readonly language: string;
  readonly calendar: 'gregory' | 'persian' | 'islamic-umalqura';
  readonly timeZone: string;
}

export interface Company {
  readonly id: string;
  readonly slug: string;
  readonly owner: Person;
  /** Another person with a role in it, signed in. */
  member(role: Role): Promise<Person>;
}

export interface Person {
  readonly id: string;
  readonly cookie: string;
  /** Asks a path of the API as this person; JSON in and out. */
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** `prepare` adds to the server before it is ready: the built admin app, for journeys of a browser. */
export async function testServer(prepare?: (server: FastifyInstance) => Promise<void>): Promise<TestServer> {
  const house = await testHouse();
  const services = await house.services();
  const authentication = createAuthentication(services, permissionTable(modules));
  const server = await createServer({ services, modules, authentication, trustProxy: false, rateScale: 0 });
  await prepare?.(server);
  await server.ready();
  let people = 0;

  async function person(name: string): Promise<Person> {
    const id = await createUser(services, { name, email: `person${++people}@example.test`, language: 'en' });
    const cookie = (await createSession(services, id)).split(';')[0] ?? '';
    return {
      id,
      cookie,
      ask: (method, path, body) =>
        ask(server, method, path, body, { cookie, 'sec-fetch-site': 'same-origin' }),
    };
  }

  return {
    house,
    services,
    server,
    async company(name, settings = {}) {
      const owner = await person(`${name} owner`);
      const created = await createWorkspace(services, {
        name,
        language: 'en',
        calendar: 'gregory',
        timeZone: 'UTC',
        weekStart: 1,
        currency: 'USD',
        ...settings,
        owner: { id: owner.id, name: `${name} owner` },
      });
      await house.drain();
      return {
        ...created,
        owner,
        async member(role) {
          const one = await person(role);
          await addMember(services, created.id, one.id, role);
          return one;
        },
      };
    },
    async close() {
      await server.close();
      await house.close();
    },
  };
}

/** One request; the body is parsed when it is JSON. */
export async function ask(
  server: FastifyInstance,
  method: string,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await server.inject({
    method: method as 'GET',
    url,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const json = response.headers['content-type']?.includes('json') === true && response.body !== '';
  return { status: response.statusCode, body: json ? (JSON.parse(response.body) as unknown) : response.body };
}
