import { v7 } from 'uuid';

/** A new UUID v7: sorts by time of making, so that rows of one workspace stay together on disk. */
export function newId(): string {
  return v7();
}
