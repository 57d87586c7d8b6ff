import { AppError, type ErrorParams } from './app-error.ts';
import type { Messages } from '../../languages/en/index.ts';

/** Names `n` for which the English catalogue of area `A` has the message `error.n`. */
export type ErrorName<A extends keyof Messages> = keyof Messages[A] extends infer K
  ? K extends `error.${infer N}`
    ? N
    : never
  : never;

type Failures<N extends string> = { readonly [K in N]: (params?: ErrorParams) => AppError };

/**
 * An area's error registry: `const fail = defineErrors('surveys', { notFound: 404 })`, then
 * `throw fail.notFound({ name })`. The type checker refuses a name without a catalogue message.
 */
export function defineErrors<A extends keyof Messages & string, N extends ErrorName<A>>(
  area: A,
  statuses: Readonly<Record<N, number>>,
): Failures<N> {
  const entries = Object.entries(statuses) as [N, number][];
  return Object.fromEntries(
    entries.map(([name, status]) => [
      name,
      (params?: ErrorParams) => new AppError(`${area}.${name}`, status, params),
    ]),
  ) as Failures<N>;
}
