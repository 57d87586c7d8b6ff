import { and, count, desc, eq, lt, max, min, sql, sum } from 'drizzle-orm';
import type { Db } from '../../platform/postgres/db.ts';
import { joinWords } from './bulk-store.ts';
import type { Customer } from './model/customer.ts';
import { consentChange, customer, customerAlias, customerEvent, order } from './tables.ts';

const columns = {
  id: customer.id,
  externalKey: customer.externalKey,
  name: customer.name,
  email: customer.email,
  phone: customer.phone,
  language: customer.language,
  attributes: customer.attributes,
  consent: customer.consent,
  createdAt: customer.createdAt,
  updatedAt: customer.updatedAt,
};

const RAW_COLUMNS = `id, external_key as "externalKey", name, email, phone, language, attributes, consent,
  created_at as "createdAt", updated_at as "updatedAt"`;

/** Greater than every UUID v7. */
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** One page, newest first. `query` is a tsquery of model/search-query.ts. */
export async function listCustomers(
  db: Db,
  workspaceId: string,
  page: { readonly query: string | undefined; readonly before?: string | undefined; readonly limit: number },
): Promise<Customer[]> {
  const before = page.before ?? LAST_ID;
  if (page.query !== undefined) {
    const { rows } = await db.$client.query<Customer>(
      `select ${RAW_COLUMNS} from customer_matching($1::tsquery, $2, $3)`,
      [page.query, before, page.limit],
    );
    return rows;
  }
  return db
    .select(columns)
    .from(customer)
    .where(and(eq(customer.workspaceId, workspaceId), lt(customer.id, before)))
    .orderBy(desc(customer.id))
    .limit(page.limit);
}

/** How many match, counted no further than `most`. */
export async function countCustomers(db: Db, query: string | undefined, most: number): Promise<number> {
  const { rows } =
    query === undefined
      ? await db.$client.query<{ n: string }>('select count(*) as n from (select from customer limit $1) c', [
          most,
        ])
      : await db.$client.query<{ n: string }>('select customer_matching_count($1::tsquery, $2) as n', [
          query,
          most,
        ]);
  return Number(rows[0]?.n ?? 0);
}

/** By id; `lock` keeps others from changing it until the transaction ends. */
export async function findCustomer(
  db: Db,
  workspaceId: string,
  id: string,
  lock = false,
): Promise<Customer | undefined> {
  const query = db
    .select(columns)
    .from(customer)
    .where(and(eq(customer.workspaceId, workspaceId), eq(customer.id, id)));
  const rows = lock ? await query.for('update') : await query;
  return rows[0];
}

/** Writes a customer's details, consent and search words. Throws PostgreSQL's 23505 when the key is another's. */
export async function saveCustomer(
  db: Db,
  workspaceId: string,
  row: Omit<Customer, 'createdAt' | 'updatedAt'>,
): Promise<void> {
  const { id, ...rest } = row;
  await db
    .update(customer)
    .set({ ...rest, search: wordsVector(rest), updatedAt: sql`now()` })
    .where(and(eq(customer.workspaceId, workspaceId), eq(customer.id, id)));
}

function wordsVector(row: Parameters<typeof joinWords>[0]) {
  return sql`array_to_tsvector(string_to_array(${joinWords(row)}, ' '))`;
}

export async function addConsentChange(db: Db, row: typeof consentChange.$inferInsert): Promise<void> {
  await db.insert(consentChange).values(row);
}

export interface OrderSummary {
  readonly currency: string;
  readonly count: number;
  readonly total: number;
  readonly first: Date;
  readonly last: Date;
}

/** Orders by currency: amounts of different currencies are never added up. */
export async function summariseOrders(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<OrderSummary[]> {
  const rows = await db
    .select({
      currency: order.currency,
      count: count(),
      total: sum(order.amount).mapWith(Number),
      first: min(order.placedAt),
      last: max(order.placedAt),
    })
    .from(order)
    .where(and(eq(order.workspaceId, workspaceId), eq(order.customerId, customerId)))
    .groupBy(order.currency)
    .orderBy(desc(count()));
  return rows.flatMap(row => (row.first && row.last ? [{ ...row, first: row.first, last: row.last }] : []));
}

/** Everything here moves to `into`; the keys of `from` go on meaning it. `from` is deleted. */
export async function moveHistory(
  db: Db,
  workspaceId: string,
  from: { readonly id: string; readonly externalKey: string | null },
  into: { readonly id: string; readonly externalKey: string | null },
): Promise<void> {
  for (const table of [order, customerEvent, consentChange, customerAlias])
    await db
      .update(table)
      .set({ customerId: into.id })
      .where(and(eq(table.workspaceId, workspaceId), eq(table.customerId, from.id)));
  await deleteCustomer(db, workspaceId, from.id);
  if (from.externalKey !== null && into.externalKey !== null)
    await db
      .insert(customerAlias)
      .values({ workspaceId, externalKey: from.externalKey, customerId: into.id });
}

/** Orders, events, consent and aliases go with it. */
export async function deleteCustomer(db: Db, workspaceId: string, id: string): Promise<void> {
  await db.delete(customer).where(and(eq(customer.workspaceId, workspaceId), eq(customer.id, id)));
}

/** Keys of customers that were merged into this one. */
export async function listAliases(db: Db, workspaceId: string, customerId: string): Promise<string[]> {
  const rows = await db
    .select({ key: customerAlias.externalKey })
    .from(customerAlias)
    .where(and(eq(customerAlias.workspaceId, workspaceId), eq(customerAlias.customerId, customerId)));
  return rows.map(row => row.key);
}

export interface AttributeName {
  readonly name: string;
  /** Most frequent values first, with how many of the looked-at customers have each. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** Attribute names and their usual values among the newest customers: what a filter offers. */
export async function listAttributes(db: Db, sample: number, valuesEach: number): Promise<AttributeName[]> {
  const { rows } = await db.$client.query<AttributeName>(
    `with newest as (select attributes from customer order by id desc limit $1),
     counted as (
       select a.key as name, a.value, count(*)::int as count,
              row_number() over (partition by a.key order by count(*) desc, a.value) as nth
       from newest cross join lateral jsonb_each_text(attributes) a group by 1, 2
     )
     select name, json_agg(json_build_object('value', value, 'count', count) order by nth) as values
     from counted where nth <= $2 group by name order by sum(count) desc, name`,
    [sample, valuesEach],
  );
  return rows;
}
