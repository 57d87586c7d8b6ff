import type { Db } from '../../../platform/postgres/db.ts';

/** What reads texts. */
export interface ReadingModel {
  /** Of the weights that come with Safar. */
  readonly base: string;
  /** Version of what was learnt from corrections; null where nothing is used. */
  readonly layer: number | null;
  /** Language → name of the model that the operator plugged in for its sentiment. */
  readonly plugs: Readonly<Record<string, string>>;
}

export interface KeptModel extends ReadingModel {
  readonly id: number;
}

const columns = 'id, base, layer, plugs';

/** The one that read last; undefined before anything was read. */
export async function latestModel(db: Db, workspaceId: string): Promise<KeptModel | undefined> {
  const { rows } = await db.$client.query<KeptModel>(
    `select ${columns} from text_model where workspace_id = $1 order by id desc limit 1`,
    [workspaceId],
  );
  return rows[0];
}

export async function selectModels(db: Db, workspaceId: string): Promise<ReadonlyMap<number, ReadingModel>> {
  const { rows } = await db.$client.query<KeptModel>(
    `select ${columns} from text_model where workspace_id = $1`,
    [workspaceId],
  );
  return new Map(rows.map(one => [one.id, one]));
}

/** The number of a model; a new one when another read last. One process of a workspace reads at a time. */
export async function numberOfModel(
  db: Db,
  workspaceId: string,
  model: ReadingModel,
  at: Date,
): Promise<number> {
  const latest = await latestModel(db, workspaceId);
  if (latest !== undefined && isSame(latest, model)) return latest.id;
  const id = (latest?.id ?? 0) + 1;
  await db.$client.query(
    `insert into text_model (workspace_id, id, base, layer, plugs, first_used_at) values ($1, $2, $3, $4, $5, $6)`,
    [workspaceId, id, model.base, model.layer, JSON.stringify(model.plugs), at],
  );
  return id;
}

export function isSame(one: ReadingModel, other: ReadingModel): boolean {
  const plugs = (model: ReadingModel) => JSON.stringify(Object.entries(model.plugs).sort());
  return one.base === other.base && one.layer === other.layer && plugs(one) === plugs(other);
}

/** Readings by an older model than this one; those that its runs went over and left as they are count as its own. */
export async function countOlder(db: Db, workspaceId: string, model: number): Promise<number> {
  const { rows } = await db.$client.query<{ older: number }>(
    `select count(*)::int as older from text_reading
     where workspace_id = $1 and (model is null or model < $2) and feedback_id > coalesce(
       (select after from text_run where workspace_id = $1 and model >= $2 order by after desc limit 1), $3)`,
    [workspaceId, model, beforeAll],
  );
  return rows[0]?.older ?? 0;
}

const beforeAll = '00000000-0000-0000-0000-000000000000';
