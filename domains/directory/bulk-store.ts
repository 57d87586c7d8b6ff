// Customers by the ten thousand: three statements a chunk at most, arrays instead of rows of parameters.
import { newId } from '../../platform/id.ts';
import type { Db } from '../../platform/postgres/db.ts';
import {
  cleanDetails,
  cleanText,
  joinDetails,
  type Consent,
  type CustomerDetails,
} from './model/customer.ts';
import { searchWords } from './model/search-words.ts';

/** Rows a statement; more does not get faster and holds the parameters twice in memory. */
const CHUNK = 2_000;

/** A customer as others name them; see CustomerReference of the feedback draft. */
export interface KeyedCustomer extends CustomerDetails {
  readonly externalKey?: string | undefined;
}

interface Known extends CustomerDetails {
  readonly id: string;
  readonly externalKey: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly consent: Consent;
}

/**
 * Makes or completes customers by the company's own key, within the caller's transaction, and gives the id of each
 * key (merged keys give the remaining customer's). Later references to the same key complete earlier ones. References
 * without `externalKey` are left out. Known customers are written only when something about them is new.
 */
export async function upsertCustomersBulk(
  db: Db,
  refs: readonly KeyedCustomer[],
): Promise<Map<string, string>> {
  const wanted = joinByKey(refs);
  const ids = new Map<string, string>();
  const keys = [...wanted.keys()];
  for (let at = 0; at < keys.length; at += CHUNK) {
    const chunk = new Map(keys.slice(at, at + CHUNK).map(key => [key, wanted.get(key) ?? {}]));
    await upsertChunk(db, chunk, ids);
  }
  return ids;
}

function joinByKey(refs: readonly KeyedCustomer[]): Map<string, CustomerDetails> {
  const wanted = new Map<string, CustomerDetails>();
  for (const ref of refs) {
    const key = cleanText(ref.externalKey ?? '');
    if (key === '') continue;
    wanted.set(key, joinDetails(wanted.get(key) ?? { attributes: {} }, cleanDetails(ref)));
  }
  return wanted;
}

async function upsertChunk(
  db: Db,
  chunk: ReadonlyMap<string, CustomerDetails>,
  ids: Map<string, string>,
): Promise<void> {
  const known = await findByKeys(db, [...chunk.keys()]);
  const fresh = [...chunk].filter(([key]) => !known.has(key));
  const inserted = await insertNew(db, fresh);
  for (const [key, id] of inserted) ids.set(key, id);
  // Another transaction was first with some of them: complete theirs.
  const lost = fresh.map(([key]) => key).filter(key => !inserted.has(key));
  if (lost.length > 0) for (const [key, row] of await findByKeys(db, lost)) known.set(key, row);
  const changed = new Map<string, Known>();
  for (const [key, row] of known) {
    ids.set(key, row.id);
    const before = changed.get(row.id) ?? row;
    const after = joinDetails(before, chunk.get(key) ?? {});
    if (after !== before) changed.set(row.id, after);
  }
  if (changed.size > 0) await updateChanged(db, [...changed.values()]);
}

/** By key or by the key of a customer merged away; locked in order of id, so that two imports do not deadlock. */
async function findByKeys(db: Db, keys: readonly string[]): Promise<Map<string, Known>> {
  const { rows } = await db.$client.query<Known & { askedKey: string }>(
    `with found as (
       select id, external_key as asked from customer where external_key = any($1)
       union all select customer_id, external_key from customer_alias where external_key = any($1)
     )
     select f.asked as "askedKey", c.id, c.external_key as "externalKey", c.name, c.email, c.phone, c.language,
            c.attributes, c.consent
     from found f join customer c on c.id = f.id order by c.id for update of c`,
    [keys],
  );
  return new Map(rows.map(({ askedKey, ...row }) => [askedKey, row]));
}

async function insertNew(
  db: Db,
  fresh: readonly (readonly [string, CustomerDetails])[],
): Promise<Map<string, string>> {
  if (fresh.length === 0) return new Map();
  const { rows } = await db.$client.query<{ id: string; key: string }>(
    `insert into customer (workspace_id, id, external_key, name, email, phone, language, attributes, search)
     select current_setting('safar.workspace')::uuid, id, key, name, email, phone, language, attributes,
            array_to_tsvector(string_to_array(words, ' '))
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::text[])
          as t(id, key, name, email, phone, language, attributes, words)
     on conflict (workspace_id, external_key) where external_key is not null do nothing
     returning id, external_key as key`,
    [
      fresh.map(() => newId()),
      fresh.map(([key]) => key),
      fresh.map(([, c]) => c.name ?? null),
      fresh.map(([, c]) => c.email ?? null),
      fresh.map(([, c]) => c.phone ?? null),
      fresh.map(([, c]) => c.language ?? null),
      fresh.map(([, c]) => JSON.stringify(c.attributes ?? {})),
      fresh.map(([externalKey, c]) => joinWords({ ...c, externalKey })),
    ],
  );
  return new Map(rows.map(row => [row.key, row.id]));
}

async function updateChanged(db: Db, rows: readonly Known[]): Promise<void> {
  await db.$client.query(
    `update customer c set name = t.name, email = t.email, phone = t.phone, language = t.language, attributes = t.attributes,
            search = array_to_tsvector(string_to_array(t.words, ' ')), updated_at = now()
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::text[])
          as t(id, name, email, phone, language, attributes, words)
     where c.id = t.id`,
    [
      rows.map(c => c.id),
      rows.map(c => c.name ?? null),
      rows.map(c => c.email ?? null),
      rows.map(c => c.phone ?? null),
      rows.map(c => c.language ?? null),
      rows.map(c => JSON.stringify(c.attributes)),
      rows.map(c => joinWords(c)),
    ],
  );
}

/** Words in one text, because PostgreSQL has no ragged arrays; no word contains a space. */
export function joinWords(c: CustomerDetails & { externalKey?: string | null; consent?: Consent }): string {
  return searchWords({ ...c, attributes: c.attributes ?? {} }).join(' ');
}
