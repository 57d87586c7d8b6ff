import type { z } from 'zod';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { errorOf, offlineError } from './api-error.ts';

type Part<Name extends string, Schema> = [NonNullable<Schema>] extends [z.ZodUndefined]
  ? unknown
  : NonNullable<Schema> extends z.ZodType
    ? Partial<Record<never, never>> extends z.input<NonNullable<Schema>>
      ? { readonly [K in Name]?: z.input<NonNullable<Schema>> }
      : { readonly [K in Name]: z.input<NonNullable<Schema>> }
    : unknown;

/** What an endpoint wants: only the parts that its contract names, typed by it. */
export type CallInput<E extends Endpoint> = Part<'params', E['params']> &
  Part<'query', E['query']> &
  Part<'body', E['body']>;

export type CallOutput<E extends Endpoint> = z.output<E['response']>;

interface LooseInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

interface CallOptions {
  /** Slug; required with scope 'workspace'. */
  readonly workspace?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const prefixes = { account: '/api/v1/account', public: '/api/public' } as const;

/** Address of an endpoint with its parameters filled in. Arrays in the query repeat their key. */
export function addressOf(endpoint: Endpoint, input: unknown, workspace: string | undefined): string {
  const { params = {}, query = {} } = (input ?? {}) as LooseInput;
  if (endpoint.scope === 'workspace' && !workspace) throw new Error(`${endpoint.path} needs a workspace`);
  const prefix =
    endpoint.scope === 'workspace'
      ? `/api/v1/w/${encodeURIComponent(workspace ?? '')}`
      : prefixes[endpoint.scope];
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') search.append(key, String(item));
    }
  }
  const text = search.toString();
  return prefix + path + (text && `?${text}`);
}

/** One request by contract. Throws ApiError. */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  options: CallOptions = {},
): Promise<CallOutput<E>> {
  const { body } = (input ?? {}) as LooseInput;
  let response: Response;
  try {
    response = await fetch(addressOf(endpoint, input, options.workspace), {
      method: endpoint.method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(options.signal && { signal: options.signal }),
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw offlineError();
  }
  if (!response.ok) throw await errorOf(response);
  return (await response.json()) as CallOutput<E>;
}
