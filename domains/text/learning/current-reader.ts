import type { Db } from '../../../platform/postgres/db.ts';
import { currentTaxonomy, type PublishedTaxonomy } from '../taxonomy-store.ts';
import { findBody, usedVersion } from './learning-store.ts';

/** What the workspace's texts are read by: its taxonomy and what was learnt from its corrections. */
export interface Reader extends PublishedTaxonomy {
  /** As in `layer-file.ts`; `key` names it too. */
  readonly layer?: Uint8Array;
  readonly layerVersion?: number;
}

/** A version never changes: the latest few are remembered. */
const known = new Map<string, Uint8Array>();
const mostKnown = 10;

export async function currentReader(db: Db, workspaceId: string): Promise<Reader> {
  const current = await currentTaxonomy(db, workspaceId);
  const version = await usedVersion(db, workspaceId);
  if (version === undefined) return current;
  const name = `${workspaceId}:${version}`;
  const layer = known.get(name) ?? (await findBody(db, workspaceId, version));
  if (layer === undefined) return current;
  known.set(name, layer);
  for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest);
  return { ...current, key: `${current.key} ${name}`, layer, layerVersion: version };
}
