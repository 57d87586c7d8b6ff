import type { Db } from '../../platform/postgres/db.ts';
import { defaultTaxonomy } from './taxonomy/default-taxonomy.ts';
import type { Taxonomy } from './taxonomy/taxonomy.ts';

/** A taxonomy as texts are read by it. */
export interface PublishedTaxonomy {
  /** Names it in this process: no two taxonomies have one key. */
  readonly key: string;
  readonly version: number;
  readonly taxonomy: Taxonomy;
}

const standard: PublishedTaxonomy = { key: 'default', version: 1, taxonomy: defaultTaxonomy };

/** Published versions never change, so they are remembered: the latest few. */
const known = new Map<string, PublishedTaxonomy>();
const mostKnown = 20;

/** The version that texts of the workspace are read by now. */
export async function currentTaxonomy(db: Db, workspaceId: string): Promise<PublishedTaxonomy> {
  const { rows } = await db.$client.query<{ version: number | null }>(
    'select max(version) as version from taxonomy_version where workspace_id = $1',
    [workspaceId],
  );
  const version = rows[0]?.version ?? 1;
  return (await findTaxonomy(db, workspaceId, version)) ?? standard;
}

export async function findTaxonomy(
  db: Db,
  workspaceId: string,
  version: number,
): Promise<PublishedTaxonomy | undefined> {
  if (version === 1) return standard;
  const key = `${workspaceId}:${version}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { rows } = await db.$client.query<{ taxonomy: Taxonomy }>(
    'select taxonomy from taxonomy_version where workspace_id = $1 and version = $2',
    [workspaceId, version],
  );
  const taxonomy = rows[0]?.taxonomy;
  if (taxonomy === undefined) return undefined;
  const found = { key, version, taxonomy };
  known.set(key, found);
  for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest);
  return found;
}

/** Published versions in their order; the default is not among them. */
export async function listTaxonomies(
  db: Db,
  workspaceId: string,
): Promise<readonly { readonly taxonomy: Taxonomy; readonly at: Date; readonly by: string }[]> {
  const { rows } = await db.$client.query<{ taxonomy: Taxonomy; at: Date; by: string }>(
    `select taxonomy, created_at as at, created_by as by from taxonomy_version
     where workspace_id = $1 order by version`,
    [workspaceId],
  );
  return rows;
}

/** False when that version is there already: somebody was quicker. */
export async function addTaxonomy(
  db: Db,
  workspaceId: string,
  taxonomy: Taxonomy,
  by: { readonly at: Date; readonly name: string },
): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    `insert into taxonomy_version (workspace_id, version, taxonomy, created_at, created_by) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [workspaceId, taxonomy.version, JSON.stringify(taxonomy), by.at, by.name],
  );
  return rowCount === 1;
}
