// Customers by the ten thousand: arrays instead of rows of parameters, and the search words of the next rows are made
// while PostgreSQL writes the last ones.
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

/** Keys looked up at once, and rows written at once; more does not get faster and holds more in memory. */
const LOOK_UP = 10_000;
const WRITE = 2_000;

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
  for (let at = 0; at < keys.length; at += LOOK_UP) {
    const chunk = new Map(keys.slice(at, at + LOOK_UP).map(key => [key, wanted.get(key) ?? {}]));
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
  for (const [key, row] of known) ids.set(key, row.id);
  const differing = [...known].filter(([key, row]) => joinDetails(row, chunk.get(key) ?? {}) !== row);
  if (differing.length > 0)
    await complete(
      db,
      chunk,
      differing.map(([key]) => key),
    );
}

/** Reads the rows again under lock, so that what another transaction just wrote is kept, and completes them. */
async function complete(
  db: Db,
  chunk: ReadonlyMap<string, CustomerDetails>,
  keys: readonly string[],
): Promise<void> {
  const changed = new Map<string, Known>();
  for (const [key, row] of await findByKeys(db, keys, 'for update of c')) {
    const before = changed.get(row.id) ?? row;
    const after = joinDetails(before, chunk.get(key) ?? {});
    if (after !== before) changed.set(row.id, after);
  }
  if (changed.size > 0) await updateChanged(db, [...changed.values()]);
}

/** By key or by the key of a customer merged away; in order of id, so that two imports locking them do not deadlock. */
async function findByKeys(db: Db, keys: readonly string[], lock = ''): Promise<Map<string, Known>> {
  const { rows } = await db.$client.query<Known & { askedKey: string }>(
    `with found as (
       select id, external_key as asked from customer where external_key = any($1)
       union all select customer_id, external_key from customer_alias where external_key = any($1)
     )
     select f.asked as "askedKey", c.id, c.external_key as "externalKey", c.name, c.email, c.phone, c.language,
            c.attributes, c.consent
     from found f join customer c on c.id = f.id order by c.id ${lock}`,
    [keys],
  );
  return new Map(rows.map(({ askedKey, ...row }) => [askedKey, row]));
}

async function insertNew(
  db: Db,
  fresh: readonly (readonly [string, CustomerDetails])[],
): Promise<Map<string, string>> {
  const inserted = new Map<string, string>();
  let writing: Promise<void> = Promise.resolve();
  for (let at = 0; at < fresh.length; at += WRITE) {
    const part = insertParameters(fresh.slice(at, at + WRITE));
    await writing;
    writing = insertPart(db, part).then(rows => rows.forEach(row => inserted.set(row.key, row.id)));
    // Awaited one turn later; until then a failure must not count as unhandled.
    writing.catch(() => {});
    // Lets the statement leave for PostgreSQL before the next words are made.
    await new Promise(setImmediate);
  }
  await writing;
  return inserted;
}

function insertParameters(fresh: readonly (readonly [string, CustomerDetails])[]): unknown[] {
  return [
    fresh.map(() => newId()),
    fresh.map(([key]) => key),
    fresh.map(([, c]) => c.name ?? null),
    fresh.map(([, c]) => c.email ?? null),
    fresh.map(([, c]) => c.phone ?? null),
    fresh.map(([, c]) => c.language ?? null),
    fresh.map(([, c]) => JSON.stringify(c.attributes ?? {})),
    fresh.map(([externalKey, c]) => joinWords({ ...c, externalKey })),
  ];
}

async function insertPart(db: Db, parameters: unknown[]): Promise<{ id: string; key: string }[]> {
  const { rows } = await db.$client.query<{ id: string; key: string }>(
    `insert into customer (workspace_id, id, external_key, name, email, phone, language, attributes, search)
     select current_setting('safar.workspace')::uuid, id, key, name, email, phone, language, attributes,
            array_to_tsvector(string_to_array(words, ' '))
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::text[])
          as t(id, key, name, email, phone, language, attributes, words)
     on conflict (workspace_id, external_key) where external_key is not null do nothing
     returning id, external_key as key`,
    parameters,
  );
  return rows;
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
