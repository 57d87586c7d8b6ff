import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, type ErrorParams } from '../platform/errors/app-error.ts';
import type { Config } from './config.ts';
import { heldFolder, isTaken, readRunningNote, type RunningNote } from './data-folder.ts';

/** Options that never name a file, whatever their value looks like ("Fine. Co", "a.b", "Asia/Tehran"). */
const plainOptions: ReadonlySet<string> = new Set([
  'by',
  'filter',
  'language',
  'name',
  'password',
  'role',
  'seed',
  'workspace',
]);

/** What travels of a command's input. */
export interface ControlInput {
  readonly values: Readonly<Record<string, string | boolean | string[] | undefined>>;
  readonly positionals: readonly string[];
  readonly print: (line: string) => void;
}

export type ControlRun = (command: string, input: ControlInput) => Promise<unknown>;

/** One line of the answer; the last is a result or an error. */
type Line =
  | { readonly print: string }
  | { readonly result: unknown }
  | { readonly error: { message: string; code?: string; status?: number; params?: ErrorParams } };

/**
 * Lets the operator's tool run commands inside this process, which alone can open the embedded stores: a server on
 * a loopback port, with a token that stands in the data folder for its owner to read.
 */
export async function serveControl(config: Config, run: ControlRun): Promise<{ close(): Promise<void> }> {
  const token = randomBytes(32).toString('base64url');
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing, token, run);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', ready);
  });
  server.unref();
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  heldFolder(config.dataPath)?.announce({ address: config.origin, control: { port, token } });
  return {
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * Runs a command inside the Safar that has the data folder. Undefined when none has it, or when both stores are
 * servers, which this process can then open itself. Rejects with what the command rejected with.
 */
export async function callRunningServer(
  config: Config,
  command: string,
  input: ControlInput,
): Promise<{ readonly result: unknown } | undefined> {
  if (config.databaseUrl && config.clickhouseUrl) return undefined;
  if (!existsSync(config.dataPath) || heldFolder(config.dataPath) || !isTaken(config.dataPath))
    return undefined;
  const control = await untilListening(config.dataPath);
  if (!control) return undefined;
  const { values, positionals } = input;
  const here = (text: string) => (looksLikePath(text) ? resolve(text) : text);
  const body = JSON.stringify({
    command,
    positionals: positionals.map(here),
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' && !plainOptions.has(name) ? here(value) : value,
      ]),
    ),
  });
  for await (const line of post(control, body)) {
    if ('print' in line) input.print(line.print);
    else if ('result' in line) return { result: line.result };
    else throw revive(line.error);
  }
  throw new Error('The running Safar stopped before the command was finished.');
}

/** The other process has another working directory, so what names a file is made absolute before it goes there. */
function looksLikePath(text: string): boolean {
  // An address of a person, unless a file is really called so.
  if (text.includes('@')) return existsSync(text);
  return text.includes('/')
    ? !/^[a-z]+:\/\//i.test(text)
    : existsSync(text) || /^[^=\s]+\.[a-z][a-z0-9]{0,7}$/i.test(text);
}

/** A Safar that is just starting needs a moment; undefined when the folder becomes free meanwhile. */
async function untilListening(dataPath: string): Promise<RunningNote['control']> {
  const until = Date.now() + 30_000;
  for (;;) {
    const note = readRunningNote(dataPath);
    if (note?.control) return note.control;
    if (!isTaken(dataPath)) return undefined;
    if (Date.now() > until) {
      const who = note ? `process ${note.pid}` : 'a process';
      throw new Error(`The data folder ${dataPath} is held by ${who}, which does not take commands.`);
    }
    await sleep(50);
  }
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, token: string, run: ControlRun) {
  const send = (line: Line) => outgoing.write(`${JSON.stringify(line)}\n`);
  try {
    if (incoming.method !== 'POST' || !isToken(incoming.headers.authorization, token)) {
      outgoing.writeHead(403).end();
      return;
    }
    const text = (await Array.fromAsync(incoming as AsyncIterable<Buffer>)).map(String).join('');
    const { command, values, positionals } = JSON.parse(text) as ControlInput & { command: string };
    outgoing.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const result = await run(command, { values, positionals, print: line => void send({ print: line }) });
    send({ result: result ?? null });
  } catch (error) {
    const { code, status, params } = error instanceof AppError ? error : ({} as Partial<AppError>);
    const message = error instanceof Error ? error.message : String(error);
    send({ error: { message, ...(code && { code }), ...(status && { status }), ...(params && { params }) } });
  }
  outgoing.end();
}

function isToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function* post(control: NonNullable<RunningNote['control']>, body: string): AsyncGenerator<Line> {
  const incoming = await new Promise<IncomingMessage>((got, failed) => {
    const headers = { authorization: `Bearer ${control.token}`, 'content-length': Buffer.byteLength(body) };
    const outgoing = request({ host: '127.0.0.1', port: control.port, method: 'POST', headers }, got);
    outgoing.once('error', failed);
    outgoing.end(body);
  });
  if (incoming.statusCode !== 200)
    throw new Error(`The running Safar refused the command (${incoming.statusCode}).`);
  for await (const line of createInterface({ input: incoming, crlfDelay: Infinity }))
    yield JSON.parse(line) as Line;
}

function revive(error: { message: string; code?: string; status?: number; params?: ErrorParams }): Error {
  if (error.code && error.status) return new AppError(error.code, error.status, error.params ?? {});
  return new Error(error.message);
}
