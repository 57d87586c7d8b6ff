import type { Context } from '../../../platform/context.ts';
import type { KnownName } from '../names/create-name-finder.ts';
import { selectNames } from './names-store.ts';

/** New products are found in texts after so long at most. */
const keptMs = 10 * 60_000;
const known = new Map<string, { readonly at: number; readonly names: Promise<string> }>();

/**
 * People, products and places that the workspace knows, as JSON of KnownName[]: its members, what was ordered, where its
 * customers live. Called by their own names.
 */
export async function knownNames(ctx: Context): Promise<string> {
  const { id } = ctx.workspace;
  const at = performance.now();
  const before = known.get(id);
  if (before !== undefined && at - before.at < keptMs) return before.names;
  const names = ctx.tx(db => selectNames(db, id)).then(list => JSON.stringify(list.map(named)));
  known.set(id, { at, names });
  names.catch(() => known.delete(id));
  return names;
}

function named({ kind, name }: { readonly kind: KnownName['kind']; readonly name: string }): KnownName {
  return { id: name, kind, names: [name] };
}
