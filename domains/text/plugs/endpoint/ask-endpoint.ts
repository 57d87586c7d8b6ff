import { z } from 'zod';
import type { LanguageModel } from '../../../../platform/services.ts';

export interface ChatMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** Why there is no answer; the words for each are in the catalogue. */
export type EndpointProblem = 'unreachable' | 'timeout' | 'refused' | 'unreadable';

export type Answered =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: EndpointProblem; readonly detail: string };

export interface AskOptions {
  /** For everything, the second try included. */
  readonly timeoutMs?: number;
  readonly pauseMs?: number;
}

/** A model on a machine without a graphics card needs its time. */
const defaultTimeout = 90_000;
const mostBytes = 256 * 1024;
const mostWritten = 700;

const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/**
 * POST {base}/chat/completions; the text of the first choice. Tried once more when the server was not reached, is busy
 * (429) or failed (5xx). Follows no redirect: neither texts nor key go to another address. Never throws.
 */
export async function askEndpoint(
  endpoint: LanguageModel,
  messages: readonly ChatMessage[],
  { timeoutMs = defaultTimeout, pauseMs = 1_000 }: AskOptions = {},
): Promise<Answered> {
  const signal = AbortSignal.timeout(timeoutMs);
  const first = await askOnce(endpoint, messages, signal);
  if (first.ok || !first.again) return first;
  await new Promise(resolve => setTimeout(resolve, pauseMs));
  return askOnce(endpoint, messages, signal);
}

async function askOnce(
  { url, model, key }: LanguageModel,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): Promise<Answered & { readonly again?: boolean }> {
  try {
    const response = await fetch(`${url.replace(/\/+$/u, '')}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, messages, temperature: 0, max_tokens: mostWritten, stream: false }),
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      const again = response.status === 429 || response.status >= 500;
      return { ok: false, problem: 'refused', detail: `HTTP ${response.status}`, again };
    }
    const text = await readAtMost(response, mostBytes);
    if (text === undefined)
      return { ok: false, problem: 'unreadable', detail: `more than ${mostBytes} bytes` };
    const read = answerSchema.safeParse(parsed(text));
    if (!read.success) return { ok: false, problem: 'unreadable', detail: 'not a chat completion' };
    return { ok: true, text: read.data.choices[0]?.message.content ?? '' };
  } catch (error) {
    if (signal.aborted) return { ok: false, problem: 'timeout', detail: 'no answer in time' };
    return { ok: false, problem: 'unreachable', detail: reasonOf(error), again: true };
  }
}

async function readAtMost(response: Response, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** 'ECONNREFUSED', 'unexpected redirect': what fetch hides in the cause of its error. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error) return (cause as { code?: string }).code ?? cause.message;
  return error instanceof Error ? error.message : String(error);
}
