import type { Db } from '../../platform/postgres/db.ts';

/** Different words of a workspace's texts (`feedback_word`), to forgive spelling in searches. */

const shortest = 4;
const longest = 24;
/** Words known to be there already, so that they are not written again: most of a text is. Of a few workspaces. */
const known = new Map<string, Set<string>>();
const mostWords = 200_000;
const mostWorkspaces = 8;

/** Adds words that are new. What is added is remembered by this process: the caller's transaction must not fail after it. */
export async function addVocabulary(db: Db, workspaceId: string, words: Iterable<string>): Promise<void> {
  const before = knownOf(workspaceId);
  const fresh = [...new Set(words)].filter(word => isWord(word) && !before.has(word)).sort();
  if (fresh.length === 0) return;
  await db.$client.query(
    `insert into feedback_word (workspace_id, word) select $1::uuid, word from unnest($2::text[]) as word
     on conflict do nothing`,
    [workspaceId, fresh],
  );
  if (before.size + fresh.length > mostWords) before.clear();
  for (const word of fresh) before.add(word);
}

/** Takes words out that no text has any more. `words` are those of texts that went. */
export async function dropVocabulary(db: Db, workspaceId: string, words: readonly string[]): Promise<void> {
  const gone = words.filter(isWord);
  if (gone.length === 0) return;
  known.delete(workspaceId);
  await db.$client.query(
    `delete from feedback_word where workspace_id = $1 and word = any($2::text[])
       and feedback_matching_count(('''' || word || '''')::tsquery, 1) = 0`,
    [workspaceId, gone],
  );
}

/** Words that begin or end as the given one does, one letter longer or shorter at most. */
export async function likeWords(db: Db, workspaceId: string, word: string): Promise<readonly string[]> {
  const half = Math.floor(word.length / 2);
  const [start, end] = [word.slice(0, half), Array.from(word.slice(half)).toReversed().join('')];
  const { rows } = await db.$client.query<{ word: string }>(
    `select word from feedback_word where workspace_id = $1
       and ((word >= $2 and word < $3) or (backwards >= $4 and backwards < $5))
       and length(word) between $6 and $7 limit 20000`,
    [workspaceId, start, start + last, end, end + last, word.length - 1, word.length + 1],
  );
  return rows.map(row => row.word);
}

/** Behind every other letter. */
const last = '\u{10ffff}';

function isWord(word: string): boolean {
  return word.length >= shortest && word.length <= longest && !/[^\p{L}\p{M}]/u.test(word);
}

function knownOf(workspaceId: string): Set<string> {
  const one = known.get(workspaceId) ?? new Set<string>();
  known.delete(workspaceId);
  known.set(workspaceId, one);
  for (const oldest of known.keys()) if (known.size > mostWorkspaces) known.delete(oldest);
  return one;
}
