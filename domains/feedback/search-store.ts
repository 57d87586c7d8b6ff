import type { Db } from '../../platform/postgres/db.ts';
import { addVocabulary, dropVocabulary } from './vocabulary-store.ts';

/** Replaces the words that records are found by; without words a record is not found by any. */
export async function putWords(
  db: Db,
  workspaceId: string,
  words: readonly { readonly id: string; readonly words: readonly string[] }[],
): Promise<void> {
  if (words.length === 0) return;
  await db.$client.query(
    `insert into feedback_search (workspace_id, feedback_id, words)
     select $1, id, array_to_tsvector(string_to_array(words, ' ')) from unnest($2::uuid[], $3::text[]) as w(id, words)
     on conflict (workspace_id, feedback_id) do update set words = excluded.words`,
    [workspaceId, words.map(one => one.id), words.map(one => one.words.join(' '))],
  );
  await addVocabulary(
    db,
    workspaceId,
    words.flatMap(one => one.words),
  );
}

export async function removeWords(db: Db, workspaceId: string, ids: readonly string[]): Promise<void> {
  const { rows } = await db.$client.query<{ words: string[] }>(
    `delete from feedback_search where workspace_id = $1 and feedback_id = any($2::uuid[])
     returning tsvector_to_array(words) as words`,
    [workspaceId, ids],
  );
  await dropVocabulary(db, workspaceId, [...new Set(rows.flatMap(row => row.words))]);
}

/** How many records match a tsquery, counted no further than `most`. */
export async function countMatching(db: Db, query: string, most: number): Promise<number> {
  const { rows } = await db.$client.query<{ n: number }>(
    'select feedback_matching_count($1::tsquery, $2) as n',
    [query, most],
  );
  return rows[0]?.n ?? 0;
}
