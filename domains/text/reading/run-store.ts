import type { Db } from '../../../platform/postgres/db.ts';

/** Reading everything again. */
export interface Run {
  readonly id: string;
  readonly taxonomyVersion: number;
  readonly done: number;
  readonly total: number;
  readonly paused: boolean;
  /** Everything up to this id is read. */
  readonly after: string;
}

const columns = 'id, taxonomy_version as "taxonomyVersion", done, total, paused, after';

export async function findUnfinishedRun(db: Db, workspaceId: string): Promise<Run | undefined> {
  const { rows } = await db.$client.query<Run>(
    `select ${columns} from text_run where workspace_id = $1 and finished_at is null`,
    [workspaceId],
  );
  return rows[0];
}

/** Begins a run over all texts; one that was under way is over. */
export async function addRun(
  db: Db,
  workspaceId: string,
  run: { readonly id: string; readonly taxonomyVersion: number; readonly at: Date; readonly by: string },
): Promise<Run> {
  await db.$client.query(
    'update text_run set finished_at = $2 where workspace_id = $1 and finished_at is null',
    [workspaceId, run.at],
  );
  const { rows } = await db.$client.query<Run>(
    `insert into text_run (workspace_id, id, taxonomy_version, total, started_at, started_by)
     select $1::uuid, $2::uuid, $3::integer,
       (select count(*) from feedback where workspace_id = $1 and text is not null), $4::timestamptz, $5::text
     returning ${columns}`,
    [workspaceId, run.id, run.taxonomyVersion, run.at, run.by],
  );
  const [added] = rows;
  if (added === undefined) throw new Error('a run was not added');
  return added;
}

/** Undefined when the run is over or was never there. */
export async function pauseRun(
  db: Db,
  workspaceId: string,
  id: string,
  paused: boolean,
): Promise<Run | undefined> {
  const { rows } = await db.$client.query<Run>(
    `update text_run set paused = $3 where workspace_id = $1 and id = $2 and finished_at is null returning ${columns}`,
    [workspaceId, id, paused],
  );
  return rows[0];
}

/** The next texts of a run after an id, in order of id. */
export async function nextOfRun(
  db: Db,
  workspaceId: string,
  after: string,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await db.$client.query<{ id: string }>(
    'select id from feedback where workspace_id = $1 and id > $2 and text is not null order by id limit $3',
    [workspaceId, after, most],
  );
  return rows.map(row => row.id);
}

/** `model` is what read the texts of the step. Nothing happens to a run that another has taken the place of. */
export async function advanceRun(
  db: Db,
  workspaceId: string,
  step: { readonly run: string; readonly after: string; readonly texts: number },
  model: number | undefined,
): Promise<void> {
  await db.$client.query(
    `update text_run set after = $3, done = done + $4, model = least(model, $5)
     where workspace_id = $1 and id = $2 and finished_at is null`,
    [workspaceId, step.run, step.after, step.texts, model ?? null],
  );
}

export async function finishRun(db: Db, workspaceId: string, id: string, at: Date): Promise<void> {
  await db.$client.query(
    'update text_run set finished_at = $3 where workspace_id = $1 and id = $2 and finished_at is null',
    [workspaceId, id, at],
  );
}
