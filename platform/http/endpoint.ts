import type { z } from 'zod';

/**
 * One HTTP endpoint as data, safe for the browser: the server validates by it, OpenAPI is made from it and the
 * web app is typed by it. Paths: scope 'workspace' → /api/v1/w/:workspace<path>; 'account' (signed in, no
 * workspace) → /api/v1/account<path>; 'public' (no sign-in, rate limited) → /api/public<path>.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly scope: 'workspace' | 'account' | 'public';
  /** One line for the API reference, in English. */
  readonly summary: string;
  /** Required with scope 'workspace'. */
  readonly permission?: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: Response;
  /** Body limit in bytes when not 1 MiB; 'stream' hands the raw request stream to the handler (uploads). */
  readonly bodyLimit?: number;
  readonly stream?: boolean;
  /** Requests a minute and address, scope 'public' only; default 120. */
  readonly rateLimit?: number;
}

/** Declares an endpoint, keeping its literal types. */
export function endpoint<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(definition: Endpoint<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return definition;
}
