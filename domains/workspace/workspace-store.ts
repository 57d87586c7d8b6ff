// Workspaces and their settings, through the system pool: they are looked up before anyone is known to be inside.
import type { Pool, PoolClient } from 'pg';
import type { Role, WorkspaceSettings } from '../../platform/context.ts';
import type { CompanySettings, SettingsChange } from './model/workspace-settings.ts';
import { createShortCache } from './auth/short-cache.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const COLUMNS = `id, slug, name, language, calendar, time_zone as "timeZone", week_start as "weekStart", currency,
  anonymity_threshold as "anonymityThreshold", demo`;

const settingsCache = createShortCache<WorkspaceSettings | undefined>();

/** Settings by id or slug, at most five seconds old; undefined when there is no such workspace. */
export async function loadWorkspaceSettings(
  systemPool: Pool,
  idOrSlug: string,
): Promise<WorkspaceSettings | undefined> {
  return settingsCache.get(systemPool, idOrSlug, async () => {
    const column = UUID.test(idOrSlug) ? 'id' : 'slug';
    const { rows } = await systemPool.query<WorkspaceSettings>(
      `select ${COLUMNS} from workspace where ${column} = $1`,
      [idOrSlug],
    );
    return rows[0];
  });
}

/** To be called when settings changed or a workspace was made or removed. */
export function forgetWorkspaceSettings(systemPool: Pool): void {
  settingsCache.clear(systemPool);
}

/** Ids of all workspaces, oldest first. */
export async function listWorkspaceIds(systemPool: Pool): Promise<string[]> {
  const { rows } = await systemPool.query<{ id: string }>('select id from workspace order by id');
  return rows.map(row => row.id);
}

/** All workspaces, oldest first: for the operator's choice. */
export async function listWorkspaces(systemPool: Pool): Promise<WorkspaceSettings[]> {
  const { rows } = await systemPool.query<WorkspaceSettings>(`select ${COLUMNS} from workspace order by id`);
  return rows;
}

/** The oldest demo company. */
export async function findDemo(systemPool: Pool): Promise<{ id: string; slug: string } | undefined> {
  const { rows } = await systemPool.query<{ id: string; slug: string }>(
    'select id, slug from workspace where demo order by id limit 1',
  );
  return rows[0];
}

export interface OwnWorkspace extends WorkspaceSettings {
  readonly role: Role;
}

/** Workspaces a user belongs to, the demo last, by name. */
export async function workspacesOf(systemPool: Pool, userId: string): Promise<OwnWorkspace[]> {
  const { rows } = await systemPool.query<OwnWorkspace>(
    `select w.id, slug, name, language, calendar, time_zone as "timeZone", week_start as "weekStart", currency,
            anonymity_threshold as "anonymityThreshold", demo, m.role
     from member m join workspace w on w.id = m.workspace_id where m.user_id = $1 order by w.demo, w.name`,
    [userId],
  );
  return rows;
}

/** Inserts a workspace under the first free slug among `slug`, `slug-2`, …; returns the slug taken. */
export async function insertWorkspace(
  client: PoolClient,
  row: CompanySettings & { id: string; slug: string; demo: boolean },
): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? row.slug : `${row.slug}-${n}`;
    const { rowCount } = await client.query(
      `insert into workspace (id, slug, name, language, calendar, time_zone, week_start, currency, demo)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (slug) do nothing`,
      [
        row.id,
        slug,
        row.name,
        row.language,
        row.calendar,
        row.timeZone,
        row.weekStart,
        row.currency,
        row.demo,
      ],
    );
    if (rowCount === 1) return slug;
  }
}

/** Writes changed settings and returns what they were before, read under the row's lock. */
export async function updateWorkspace(
  client: PoolClient,
  id: string,
  change: SettingsChange,
): Promise<WorkspaceSettings> {
  const { rows } = await client.query<WorkspaceSettings>(
    `select ${COLUMNS} from workspace where id = $1 for update`,
    [id],
  );
  const before = rows[0];
  if (!before) throw new Error(`workspace ${id} is gone`);
  const next = {
    ...before,
    ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
  };
  await client.query(
    `update workspace set name = $2, language = $3, calendar = $4, time_zone = $5, week_start = $6, currency = $7,
            anonymity_threshold = $8, updated_at = now() where id = $1`,
    [
      id,
      next.name,
      next.language,
      next.calendar,
      next.timeZone,
      next.weekStart,
      next.currency,
      next.anonymityThreshold,
    ],
  );
  return before;
}
