import { randomFillSync } from 'node:crypto';

/** Ids for which chance is fetched at once: fetching it per id costs more than everything else of taking an answer. */
const FETCHED = 256;
/** Hexadecimal digits of chance in an id: 60 bits. */
const CHANCE = 15;

const bytes = Buffer.alloc((FETCHED * CHANCE + 1) >> 1);
let chance = '';
let used = FETCHED;
let millisecond = 0;
let place = 0;

/**
 * A new UUID v7 (RFC 9562, 5.7): sorts by time of making, so that rows of one workspace stay together on disk. Rising
 * within this process: 14 bits count within a millisecond (what is more takes the next), 60 are chance.
 */
export function newId(): string {
  if (used === FETCHED) {
    chance = randomFillSync(bytes).toString('hex');
    used = 0;
  }
  const now = Date.now();
  if (now > millisecond) {
    millisecond = now;
    place = 0;
  } else if (++place > 0x3fff) {
    millisecond++;
    place = 0;
  }
  const time = millisecond.toString(16).padStart(12, '0');
  const counter = (place >>> 2).toString(16).padStart(3, '0');
  const variant = (8 | (place & 3)).toString(16);
  const at = used++ * CHANCE;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${variant}${chance.slice(at, at + 3)}-${chance.slice(at + 3, at + CHANCE)}`;
}
