import { setTimeout as sleep } from 'node:timers/promises';

/** A machine under load is slow, not wrong: only so long a standstill is a failure. */
const standstillMs = 60_000;

/**
 * Looks again until it is so, as long as what it sees moves. A look may fail now and then: while a database starts again
 * answers are refused. Throws what it saw last, with `output()` of the process that was looked at.
 */
export async function whileMoving<T>(
  look: () => Promise<T>,
  isThere: (seen: T) => boolean,
  output: () => string | undefined = () => '',
): Promise<T> {
  let last: string | undefined;
  for (let movedAt = Date.now(); Date.now() - movedAt < standstillMs; await sleep(100)) {
    const seen = await look().catch(() => undefined);
    if (seen !== undefined && isThere(seen)) return seen;
    const told = JSON.stringify(seen);
    if (told !== undefined && told !== last) [last, movedAt] = [told, Date.now()];
  }
  throw new Error(`nothing moves since ${last}:\n${output()}`);
}
