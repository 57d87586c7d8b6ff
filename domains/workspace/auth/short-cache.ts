import type { Pool } from 'pg';

/** How stale an answer about sessions, members and settings may be in another process. */
const LIFETIME_MS = 5_000;
const MAX_ENTRIES = 20_000;

export interface ShortCache<T> {
  /** The remembered value, or what `load` gives; a failed load is not remembered. */
  get(pool: Pool, key: string, load: () => Promise<T>): Promise<T>;
  /** Forgets everything of this database in this process. */
  clear(pool: Pool): void;
}

/** Remembers per database (tests run several in one process) for five seconds; concurrent loads are shared. */
export function createShortCache<T>(): ShortCache<T> {
  const stores = new WeakMap<Pool, Map<string, { until: number; value: Promise<T> }>>();
  return {
    async get(pool, key, load) {
      let store = stores.get(pool);
      if (!store) stores.set(pool, (store = new Map()));
      const now = performance.now();
      const known = store.get(key);
      if (known && known.until > now) return known.value;
      if (store.size >= MAX_ENTRIES) store.clear();
      const entry = { until: now + LIFETIME_MS, value: load() };
      store.set(key, entry);
      entry.value.catch(() => store.get(key) === entry && store.delete(key));
      return entry.value;
    },
    clear(pool) {
      stores.delete(pool);
    },
  };
}
