// Customers by the ten thousand: arrays instead of rows of parameters, and the search words of the next rows are made
// while PostgreSQL writes the last ones.
import { newId } from '../../platform/id.ts';
import type { Db } from '../../platform/postgres/db.ts';
import { addConsentChanges } from './bulk-consent-changes-store.ts';
import {
  cleanDetails,
  cleanText,
  joinConsent,
  joinDetails,
  type Consent,
  type CustomerDetails,
} from './model/customer.ts';
import { searchWords } from './model/search-words.ts';

/** Keys looked up at once, and rows written at once; more does not get faster and holds more in memory. */
const LOOK_UP = 10_000;
const WRITE = 2_000;

/** A customer as others name them; see CustomerReference of the feedback draft. */
export interface KeyedCustomer extends News {
  readonly externalKey?: string | undefined;
}

interface News extends CustomerDetails {
  /** Their words on consent, heard as `joinConsent` says. */
  readonly consent?: Consent | undefined;
  /** Known since; only an earlier time than the recorded one counts. */
  readonly since?: Date | undefined;
}

export interface BulkUpsert {
  /** Id of each key. */
  readonly ids: Map<string, string>;
  /** Ids of customers who were not there before, and of those about whom something was new. */
  readonly created: Set<string>;
  readonly changed: Set<string>;
}

interface Known extends CustomerDetails {
  readonly id: string;
  readonly externalKey: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly consent: Consent;
  readonly createdAt: Date;
}

/** As `writeCustomersBulk`, for those who want the ids only. */
export async function upsertCustomersBulk(
  db: Db,
  refs: readonly KeyedCustomer[],
): Promise<Map<string, string>> {
  return (await writeCustomersBulk(db, refs)).ids;
}

/**
 * Makes or completes customers by the company's own key, within the caller's transaction, and gives the id of each
 * key (merged keys give the remaining customer's). Later references to the same key complete earlier ones. References
 * without `externalKey` are left out. Known customers are written only when something about them is new.
 */
export async function writeCustomersBulk(db: Db, refs: readonly KeyedCustomer[]): Promise<BulkUpsert> {
  const done: BulkUpsert = { ids: new Map(), created: new Set(), changed: new Set() };
  for (const chunk of chunksOf(joinByKey(refs))) await upsertChunk(db, chunk, done);
  return done;
}

/** What `writeCustomersBulk` would do, writing nothing: keys that are not there, and ids that would be completed. */
export async function compareCustomersBulk(
  db: Db,
  refs: readonly KeyedCustomer[],
): Promise<{ readonly fresh: ReadonlySet<string>; readonly changed: ReadonlySet<string> }> {
  const [fresh, changed] = [new Set<string>(), new Set<string>()];
  for (const chunk of chunksOf(joinByKey(refs))) {
    const known = await findByKeys(db, [...chunk.keys()]);
    for (const [key, news] of chunk) {
      const row = known.get(key);
      if (row === undefined) fresh.add(key);
      else if (joinNews(row, news) !== row) changed.add(row.id);
    }
  }
  return { fresh, changed };
}

function joinByKey(refs: readonly KeyedCustomer[]): Map<string, News> {
  const wanted = new Map<string, News>();
  for (const ref of refs) {
    const key = cleanText(ref.externalKey ?? '');
    if (key === '') continue;
    const news: News = { ...cleanDetails(ref), consent: ref.consent, since: ref.since };
    wanted.set(key, joinNews(wanted.get(key) ?? { attributes: {} }, news));
  }
  return wanted;
}

/** The same object comes back when nothing is new. */
function joinNews<T extends News & { readonly createdAt?: Date }>(known: T, news: News): T {
  let joined = joinDetails(known, news);
  const { consent, since } = news;
  if (consent !== undefined) {
    const both = joinConsent(known.consent ?? {}, consent);
    if (both !== known.consent) joined = { ...joined, consent: both };
  }
  const before = known.since ?? known.createdAt;
  if (since !== undefined && !(before !== undefined && before <= since)) joined = { ...joined, since };
  return joined;
}

function* chunksOf(wanted: ReadonlyMap<string, News>): Generator<Map<string, News>> {
  if (wanted.size <= LOOK_UP) return yield new Map(wanted);
  const keys = [...wanted.keys()];
  for (let at = 0; at < keys.length; at += LOOK_UP)
    yield new Map(keys.slice(at, at + LOOK_UP).map(key => [key, wanted.get(key) ?? {}]));
}

async function upsertChunk(db: Db, chunk: ReadonlyMap<string, News>, done: BulkUpsert): Promise<void> {
  const known = await findByKeys(db, [...chunk.keys()]);
  const fresh = [...chunk].filter(([key]) => !known.has(key));
  const inserted = await insertNew(db, fresh);
  for (const [key, id] of inserted) {
    done.ids.set(key, id);
    done.created.add(id);
  }
  // Another transaction was first with some of them: complete theirs.
  const lost = fresh.map(([key]) => key).filter(key => !inserted.has(key));
  if (lost.length > 0) for (const [key, row] of await findByKeys(db, lost)) known.set(key, row);
  for (const [key, row] of known) done.ids.set(key, row.id);
  const differing = [...known].filter(([key, row]) => joinNews(row, chunk.get(key) ?? {}) !== row);
  const changed = await complete(
    db,
    chunk,
    differing.map(([key]) => key),
  );
  for (const id of changed) done.changed.add(id);
}

/** Reads the rows again under lock, so that what another transaction just wrote is kept, and completes them. */
async function complete(
  db: Db,
  chunk: ReadonlyMap<string, News>,
  keys: readonly string[],
): Promise<Iterable<string>> {
  const changed = new Map<string, Known & News>();
  if (keys.length === 0) return [];
  const former = new Map<string, Consent>();
  for (const [key, row] of await findByKeys(db, keys, 'for update of c')) {
    const before: Known & News = changed.get(row.id) ?? row;
    const after = joinNews(before, chunk.get(key) ?? {});
    if (after === before) continue;
    if (before === row) former.set(row.id, row.consent);
    changed.set(row.id, after);
  }
  if (changed.size === 0) return [];
  await updateChanged(db, [...changed.values()]);
  await addConsentChanges(
    db,
    [...changed.values()].map(({ id, consent }) => ({ id, before: former.get(id) ?? {}, after: consent })),
  );
  return changed.keys();
}

/** By key or by the key of a customer merged away; in order of id, so that two imports locking them do not deadlock. */
async function findByKeys(db: Db, keys: readonly string[], lock = ''): Promise<Map<string, Known>> {
  const { rows } = await db.$client.query<Known & { askedKey: string }>(
    `with found as (
       select id, external_key as asked from customer where external_key = any($1)
       union all select customer_id, external_key from customer_alias where external_key = any($1)
     )
     select f.asked as "askedKey", c.id, c.external_key as "externalKey", c.name, c.email, c.phone, c.language,
            c.attributes, c.consent, c.created_at as "createdAt"
     from found f join customer c on c.id = f.id order by c.id ${lock}`,
    [keys],
  );
  return new Map(rows.map(({ askedKey, ...row }) => [askedKey, row]));
}

async function insertNew(db: Db, fresh: readonly (readonly [string, News])[]): Promise<Map<string, string>> {
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
  await addConsentChanges(
    db,
    fresh.flatMap(([key, { consent }]) => {
      const id = inserted.get(key);
      return id === undefined || consent === undefined ? [] : [{ id, before: {}, after: consent }];
    }),
  );
  return inserted;
}

function insertParameters(fresh: readonly (readonly [string, News])[]): unknown[] {
  return [
    fresh.map(() => newId()),
    fresh.map(([key]) => key),
    fresh.map(([, c]) => c.name ?? null),
    fresh.map(([, c]) => c.email ?? null),
    fresh.map(([, c]) => c.phone ?? null),
    fresh.map(([, c]) => c.language ?? null),
    fresh.map(([, c]) => JSON.stringify(c.attributes ?? {})),
    fresh.map(([, c]) => (c.consent === undefined ? '{}' : JSON.stringify(c.consent))),
    fresh.map(([, c]) => c.since?.toISOString() ?? null),
    fresh.map(([externalKey, { since: _since, ...c }]) => joinWords({ ...c, externalKey })),
  ];
}

async function insertPart(db: Db, parameters: unknown[]): Promise<{ id: string; key: string }[]> {
  const { rows } = await db.$client.query<{ id: string; key: string }>(
    `insert into customer (workspace_id, id, external_key, name, email, phone, language, attributes, consent,
                           created_at, search)
     select current_setting('safar.workspace')::uuid, id, key, name, email, phone, language, attributes, consent,
            least(since, now()), array_to_tsvector(string_to_array(words, ' '))
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::jsonb[],
                 $9::timestamptz[], $10::text[])
          as t(id, key, name, email, phone, language, attributes, consent, since, words)
     on conflict (workspace_id, external_key) where external_key is not null do nothing
     returning id, external_key as key`,
    parameters,
  );
  return rows;
}

async function updateChanged(db: Db, rows: readonly (Known & News)[]): Promise<void> {
  await db.$client.query(
    `update customer c set name = t.name, email = t.email, phone = t.phone, language = t.language, attributes = t.attributes,
            consent = t.consent, created_at = least(c.created_at, t.since),
            search = array_to_tsvector(string_to_array(t.words, ' ')), updated_at = now()
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::jsonb[],
                 $8::timestamptz[], $9::text[])
          as t(id, name, email, phone, language, attributes, consent, since, words)
     where c.id = t.id`,
    [
      rows.map(c => c.id),
      rows.map(c => c.name ?? null),
      rows.map(c => c.email ?? null),
      rows.map(c => c.phone ?? null),
      rows.map(c => c.language ?? null),
      rows.map(c => JSON.stringify(c.attributes)),
      rows.map(c => JSON.stringify(c.consent)),
      rows.map(c => c.since?.toISOString() ?? null),
      rows.map(c => joinWords(c)),
    ],
  );
}

/** Words in one text, because PostgreSQL has no ragged arrays; no word contains a space. */
export function joinWords(
  c: CustomerDetails & { externalKey?: string | null; consent?: Consent | undefined },
): string {
  return searchWords({ ...c, attributes: c.attributes ?? {} }).join(' ');
}
