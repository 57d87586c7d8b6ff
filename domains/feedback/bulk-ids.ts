import { randomFillSync } from 'node:crypto';

const BYTES = 8;

/**
 * Ids for many rows at once: UUID v7 as of `platform/id.ts` (RFC 9562, 5.7), rising in order, from one call for random
 * bytes; one call per id costs more than writing the row's line. 14 bits count, 60 are chance.
 */
export function bulkIds(count: number): string[] {
  const random = randomFillSync(Buffer.allocUnsafe(count * BYTES));
  const ids: string[] = [];
  const now = Date.now();
  for (let i = 0; i < count; i++) {
    // 16,384 of one millisecond; what is more takes the next.
    const time = (now + (i >>> 14)).toString(16).padStart(12, '0');
    const place = i & 0x3fff;
    const chance = random.toString('hex', i * BYTES, (i + 1) * BYTES);
    const counter = (place >>> 2).toString(16).padStart(3, '0');
    const variant = (8 | (place & 3)).toString(16);
    ids.push(
      `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${variant}${chance.slice(0, 3)}-${chance.slice(3, 15)}`,
    );
  }
  return ids;
}
