import { foldWords } from '../../platform/i18n/fold.ts';
import { isOneEdit } from '../../platform/i18n/is-one-edit.ts';
import type { Db } from '../../platform/postgres/db.ts';
import { countMatching } from './search-store.ts';
import { searchQuery, widenedQuery } from './search-words.ts';
import { likeWords } from './vocabulary-store.ts';

export interface Search {
  /** A tsquery. */
  readonly query: string;
  /** Words beside the typed ones that are looked for too: a letter apart, and in some text. */
  readonly also: readonly string[];
}

/** A search that finds as many is spelt well enough. */
const enough = 30;
const shortest = 4;
const mostOfWord = 6;

/** What to look for when somebody typed this; undefined when there is nothing to look for. */
export async function forgivingSearch(
  db: Db,
  workspaceId: string,
  typed: string,
): Promise<Search | undefined> {
  const query = searchQuery(typed);
  if (query === undefined) return undefined;
  const words = foldWords(typed).split(' ').filter(Boolean).slice(0, 12);
  const near = new Map<string, readonly string[]>();
  for (const word of words) {
    if (word.length < shortest || /\d/.test(word)) continue;
    const like = await likeWords(db, workspaceId, word);
    // The word itself, as a beginning, is looked for already.
    const alike = like.filter(one => isOneEdit(one, word) && !one.startsWith(word)).slice(0, mostOfWord);
    if (alike.length > 0) near.set(word, alike);
  }
  if (near.size === 0 || (await countMatching(db, query, enough)) >= enough) return { query, also: [] };
  return { query: widenedQuery(words, near), also: [...new Set([...near.values()].flat())] };
}
