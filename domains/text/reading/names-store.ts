import type { Db } from '../../../platform/postgres/db.ts';
import type { KnownName } from '../names/create-name-finder.ts';

interface NamedRow {
  readonly kind: KnownName['kind'];
  readonly name: string;
}

/** Names come from the latest so many orders and customers: what is sold and lived in now. */
const looked = 20_000;
const most = 3_000;

/** Each name once, in an order that stays: of a person, a product, a place. */
export async function selectNames(db: Db, workspaceId: string): Promise<readonly NamedRow[]> {
  const { rows } = await db.$client.query<NamedRow>(
    `select kind, name from (
       select 'product' as kind, item->>'name' as name
       from (select items from order_ where workspace_id = $1 order by id desc limit $2) o,
         jsonb_array_elements(case jsonb_typeof(o.items) when 'array' then o.items else '[]' end) as item
       union select 'place', attributes->>'city'
       from (select attributes from customer where workspace_id = $1 order by id desc limit $2) c
       union select 'person', name from member_person where workspace_id = $1
     ) names where length(name) between 3 and 80 order by kind, name limit $3`,
    [workspaceId, looked, most],
  );
  return rows;
}

/** How many texts speak of each name, most first. */
export async function countNames(
  db: Db,
  workspaceId: string,
): Promise<readonly { readonly key: string; readonly texts: number }[]> {
  const { rows } = await db.$client.query<{ key: string; texts: number }>(
    `select key, count(*)::int as texts from text_mention where workspace_id = $1 and kind = 'name'
     group by key order by texts desc, key limit 200`,
    [workspaceId],
  );
  return rows;
}
