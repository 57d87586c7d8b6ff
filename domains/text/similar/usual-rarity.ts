import type { Context } from '../../../platform/context.ts';
import type { Services } from '../../../platform/services.ts';
import { rarityIn, type Rarity } from './rarity.ts';
import { reach } from './reach.ts';
import { findUsual } from './similar-analytics.ts';
import { selectFound } from './similar-store.ts';

interface Known {
  readonly rarity: Promise<Rarity>;
  readonly until: number;
}

/** By workspace and language. Words alone: which texts had them is not kept. */
const memories = new WeakMap<Services, Map<string, Known>>();
const mostKept = 64;
/** What people usually say hardly changes; where there are few texts yet it does. */
const keptMs = 15 * 60_000;

/** How rare words are in a language of a workspace, told by texts by chance. */
export async function usualRarity(ctx: Context, spoken: string): Promise<Rarity> {
  const memory = memories.get(ctx.services) ?? new Map<string, Known>();
  memories.set(ctx.services, memory);
  const name = `${ctx.workspace.id} ${spoken}`;
  const known = memory.get(name);
  if (known !== undefined && known.until > ctx.now().getTime()) return known.rarity;
  memory.delete(name);
  const ids = await findUsual(ctx.analytics, spoken);
  const found = ctx
    .tx(db => selectFound(db, ctx.workspace.id, ids))
    .then(texts => rarityIn(texts.map(({ text }) => text)));
  if (ids.length < reach.usual) return found;
  memory.set(name, { rarity: found, until: ctx.now().getTime() + keptMs });
  found.catch(() => memory.delete(name));
  for (const oldest of memory.keys()) {
    if (memory.size <= mostKept) break;
    memory.delete(oldest);
  }
  return found;
}
