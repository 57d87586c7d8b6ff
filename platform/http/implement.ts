import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import type { Endpoint } from './endpoint.ts';

type Out<T> = NonNullable<T> extends z.ZodType ? z.output<NonNullable<T>> : undefined;
type In<T> = NonNullable<T> extends z.ZodType ? z.input<NonNullable<T>> : undefined;

export interface Input<E extends Endpoint> {
  readonly params: Out<E['params']>;
  readonly query: Out<E['query']>;
  readonly body: Out<E['body']>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Workspace routes get a Context; account routes the signed-in user; public routes only the services. */
export type HandlerContext<E extends Endpoint> = E['scope'] extends 'workspace' ? Context : AccountContext;

export interface AccountContext {
  readonly services: Services;
  readonly language: string;
  readonly user: { readonly id: string; readonly name: string; readonly email: string } | undefined;
}

/** Parse → authorise → action → present: the handler returns what `response` describes. */
export type Handler<E extends Endpoint> = (
  ctx: Context & AccountContext,
  input: Input<E>,
) => Promise<In<E['response']>>;

export interface ImplementedRoute {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly handle: (ctx: never, input: never) => Promise<unknown>;
}

/**
 * Binds a contract's endpoints to their handlers: `implement('feedback', feedbackContract, { list: … })`.
 * The type checker refuses a missing handler. The operation id is `<area>.<key>`.
 */
export function implement<const C extends Readonly<Record<string, Endpoint>>>(
  area: string,
  contract: C,
  handlers: { readonly [K in keyof C]: Handler<C[K]> },
): readonly ImplementedRoute[] {
  return Object.entries(contract).map(([key, definition]) => ({
    name: `${area}.${key}`,
    endpoint: definition,
    handle: handlers[key as keyof C] as never,
  }));
}
