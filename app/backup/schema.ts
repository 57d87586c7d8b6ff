import type { ClientBase } from 'pg';

export interface BackupTable {
  readonly name: string;
  /** Those that are stored; generated ones compute themselves again. */
  readonly columns: readonly string[];
}

/** Every table of ours with its stored columns; the list of migrations travels in the backup's head instead. */
export async function listTables(client: ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and a.attgenerated = '' and c.relname <> 'safar_migration'
     group by c.relname order by c.relname`,
  );
  return rows;
}

/** Sequences that have been used, with their state. */
export async function listSequences(
  client: ClientBase,
): Promise<{ name: string; value: string; called: boolean }[]> {
  const { rows } = await client.query<{ name: string; value: string; called: boolean }>(
    `select sequencename as name, last_value::text as value, true as called
     from pg_sequences where schemaname = 'public' and last_value is not null order by sequencename`,
  );
  return rows;
}

/** Foreign keys, as they are dropped before rows are loaded in any order, and made (and checked) again after. */
export async function listForeignKeys(
  client: ClientBase,
): Promise<{ table: string; name: string; definition: string }[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  );
  return rows;
}
