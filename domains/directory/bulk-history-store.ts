// Orders and events in bulk; idempotent by the company's key, one statement a chunk.
import { newId } from '../../platform/id.ts';
import type { Db } from '../../platform/postgres/db.ts';
import { upsertCustomersBulk } from './bulk-store.ts';
import type { EventDraft, OrderDraft } from './model/order.ts';

const CHUNK = 2_000;

/** Adds or corrects orders by key; customers are made by their key when new. Returns how many rows were written. */
export async function addOrdersBulk(db: Db, orders: readonly OrderDraft[]): Promise<number> {
  return inChunks(db, orders, async (chunk, idOf) => {
    const { rowCount } = await db.$client.query(
      `insert into order_ (workspace_id, id, customer_id, external_key, placed_at, amount, currency, items)
       select current_setting('safar.workspace')::uuid, t.*
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::numeric[], $6::text[], $7::jsonb[]) as t
       on conflict (workspace_id, external_key) do update
         set customer_id = excluded.customer_id, placed_at = excluded.placed_at, amount = excluded.amount,
             currency = excluded.currency, items = excluded.items
         where (order_.customer_id, order_.placed_at, order_.amount, order_.currency, order_.items)
           is distinct from (excluded.customer_id, excluded.placed_at, excluded.amount, excluded.currency, excluded.items)`,
      [
        chunk.map(() => newId()),
        chunk.map(idOf),
        chunk.map(o => o.key),
        chunk.map(o => o.placedAt),
        chunk.map(o => o.amount),
        chunk.map(o => o.currency),
        chunk.map(o => JSON.stringify(o.items ?? [])),
      ],
    );
    return rowCount ?? 0;
  });
}

/** Adds or corrects events by key; customers are made by their key when new. Returns how many rows were written. */
export async function addEventsBulk(db: Db, events: readonly EventDraft[]): Promise<number> {
  return inChunks(db, events, async (chunk, idOf) => {
    const { rowCount } = await db.$client.query(
      `insert into customer_event (workspace_id, id, customer_id, external_key, name, at, detail)
       select current_setting('safar.workspace')::uuid, t.*
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::jsonb[]) as t
       on conflict (workspace_id, external_key) do update
         set customer_id = excluded.customer_id, name = excluded.name, at = excluded.at, detail = excluded.detail
         where (customer_event.customer_id, customer_event.name, customer_event.at, customer_event.detail)
           is distinct from (excluded.customer_id, excluded.name, excluded.at, excluded.detail)`,
      [
        chunk.map(() => newId()),
        chunk.map(idOf),
        chunk.map(e => e.key),
        chunk.map(e => e.name),
        chunk.map(e => e.at),
        chunk.map(e => JSON.stringify(e.detail ?? {})),
      ],
    );
    return rowCount ?? 0;
  });
}

type Draft = OrderDraft | EventDraft;

/** Resolves customers and hands over chunks in which every key occurs once: the last of a key wins. */
async function inChunks<D extends Draft>(
  db: Db,
  drafts: readonly D[],
  write: (chunk: readonly D[], idOf: (draft: D) => string) => Promise<number>,
): Promise<number> {
  const unique = [...new Map(drafts.map(draft => [draft.key, draft])).values()];
  let written = 0;
  for (let at = 0; at < unique.length; at += CHUNK) {
    const chunk = unique.slice(at, at + CHUNK);
    const refs = chunk.map(draft => draft.customer).filter(c => 'externalKey' in c);
    const ids = await upsertCustomersBulk(db, refs);
    written += await write(chunk, ({ customer }) =>
      'id' in customer ? customer.id : (ids.get(customer.externalKey.trim()) ?? ''),
    );
  }
  return written;
}
