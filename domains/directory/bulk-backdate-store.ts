import type { Db } from '../../platform/postgres/db.ts';

/**
 * Says since when customers are really known, where their records are younger than they are: for those who move in
 * with their history. `since`: id → time; a later time than the recorded one changes nothing.
 */
export async function backdateCustomersBulk(db: Db, since: ReadonlyMap<string, Date>): Promise<void> {
  await db.$client.query(
    `update customer c set created_at = t.at
     from unnest($1::uuid[], $2::timestamptz[]) as t(id, at) where c.id = t.id and t.at < c.created_at`,
    [[...since.keys()], [...since.values()]],
  );
}
