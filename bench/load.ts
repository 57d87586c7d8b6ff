/**
 * A load generator in a process of its own: `node bench/load.ts URL CONNECTIONS SECONDS`, with the body as JSON on
 * standard input. Every request is the body with a fresh "key". Prints one line of JSON: Load.
 */
import { connect, type Socket } from 'node:net';

export interface Load {
  readonly answered: number;
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const CRLF = '\r\n';

/** One connection: the next request when the former is answered; HTTP read no further than a benchmark needs. */
function drive(
  url: URL,
  next: () => string | undefined,
  done: (ok: boolean, ms: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(Number(url.port), url.hostname);
    socket.setNoDelay(true);
    let began = 0;
    let buffer = '';
    function send(): void {
      const body = next();
      if (body === undefined) {
        socket.destroy();
        resolve();
        return;
      }
      began = performance.now();
      const head = `POST ${url.pathname} HTTP/1.1${CRLF}host: ${url.host}${CRLF}content-type: application/json${CRLF}`;
      socket.write(`${head}content-length: ${Buffer.byteLength(body)}${CRLF}${CRLF}${body}`);
    }
    socket.on('data', piece => {
      buffer += piece.toString('latin1');
      const end = buffer.indexOf(`${CRLF}${CRLF}`);
      if (end === -1) return;
      const length = Number(/content-length: (\d+)/i.exec(buffer.slice(0, end))?.[1] ?? 0);
      if (buffer.length < end + 4 + length) return;
      done(buffer.startsWith('HTTP/1.1 2'), performance.now() - began);
      buffer = buffer.slice(end + 4 + length);
      send();
    });
    socket.on('connect', send);
    socket.on('error', reject);
  });
}

async function run(url: URL, connections: number, seconds: number, body: string): Promise<Load> {
  const run = Math.random().toString(36).slice(2, 10);
  const times: number[] = [];
  let failed = 0;
  let sent = 0;
  const until = performance.now() + seconds * 1000;
  const next = (): string | undefined =>
    performance.now() < until
      ? body.replace('"key":""', `"key":"${run}-${(sent++).toString(36).padStart(8, '0')}"`)
      : undefined;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () =>
      drive(url, next, (ok, ms) => {
        if (ok) times.push(ms);
        else failed++;
      }),
    ),
  );
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { answered: times.length, failed, perSecond: times.length / took, p50: at(0.5), p99: at(0.99) };
}

if (import.meta.main) {
  const [address = '', connections = '64', seconds = '5'] = process.argv.slice(2);
  let body = '';
  for await (const piece of process.stdin) body += piece;
  process.stdout.write(
    `${JSON.stringify(await run(new URL(address), Number(connections), Number(seconds), body))}\n`,
  );
}
