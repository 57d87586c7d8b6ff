import type { Pool } from 'pg';
import { inWorkspace } from '../../platform/postgres/tenant.ts';
import type { Score } from './model/feedback-draft.ts';
import { fail } from './errors.ts';

/** What a score is a value of: everything of a Score but its value. */
export type Measure = Omit<Score, 'value'>;

/** A workspace may ask this many different things; beyond it a sender is inventing questions. */
const MAX_MEASURES = 20_000;

interface Known {
  readonly ids: Map<string, number>;
  readonly measures: Map<number, Measure>;
}

const caches = new WeakMap<Pool, Map<string, Known>>();

function knownOf(pool: Pool, workspaceId: string): Known {
  let workspaces = caches.get(pool);
  if (workspaces === undefined) caches.set(pool, (workspaces = new Map()));
  let known = workspaces.get(workspaceId);
  if (known === undefined) workspaces.set(workspaceId, (known = { ids: new Map(), measures: new Map() }));
  return known;
}

/** One measure, one key: the fields of the table's unique constraint. */
export function measureKey(m: Measure): string {
  return `${m.metric}|${m.min}|${m.max}|${m.good}|${m.wording}|${m.series}|${m.touchpointId ?? ''}|${m.question}`;
}

/**
 * Ids of the scores' measures, known ones without a round trip (they never change), or undefined when one is new:
 * then `learnMeasures` first.
 */
export function measuresOf(pool: Pool, workspaceId: string, scores: readonly Score[]): number[] | undefined {
  const { ids } = knownOf(pool, workspaceId);
  const found: number[] = [];
  for (const score of scores) {
    const id = ids.get(measureKey(score));
    if (id === undefined) return undefined;
    found.push(id);
  }
  return found;
}

interface Row {
  id: number;
  metric: Measure['metric'];
  min: number;
  max: number;
  good: Measure['good'];
  question: string;
  wording: number;
  series: Measure['series'];
  touchpoint_id: string | null;
}

const COLUMNS = 'id, metric, min, max, good, question, wording, series, touchpoint_id';

/**
 * Makes the scores' measures known, writing those that are new in a transaction of their own: a measure without
 * feedback does no harm, one that vanished with a rollback would.
 * @throws feedback.tooManyMeasures (422)
 */
export async function learnMeasures(
  pool: Pool,
  workspaceId: string,
  scores: readonly Measure[],
): Promise<void> {
  const known = knownOf(pool, workspaceId);
  if (scores.every(s => known.ids.has(measureKey(s)))) return;
  await loadMeasures(pool, workspaceId);
  const fresh = new Map(scores.filter(s => !known.ids.has(measureKey(s))).map(s => [measureKey(s), s]));
  if (fresh.size === 0) return;
  if (known.ids.size + fresh.size > MAX_MEASURES) throw fail.tooManyMeasures({ limit: MAX_MEASURES });
  await inWorkspace(pool, workspaceId, db =>
    db.$client.query(
      `insert into measure (workspace_id, metric, min, max, good, question, wording, series, touchpoint_id)
       select $1, m.metric, m.min, m.max, m.good, m.question, m.wording, m.series, m."touchpointId"
       from json_to_recordset($2) as m(metric text, min double precision, max double precision, good text,
         question text, wording integer, series text, "touchpointId" uuid)
       order by m.question, m.metric on conflict on constraint measure_once do nothing`,
      [workspaceId, JSON.stringify([...fresh.values()])],
    ),
  );
  await loadMeasures(pool, workspaceId);
}

/** All measures of a workspace by id, from memory when `needed` are all there. */
export async function measuresById(
  pool: Pool,
  workspaceId: string,
  needed: Iterable<number>,
): Promise<ReadonlyMap<number, Measure>> {
  const known = knownOf(pool, workspaceId);
  for (const id of needed) {
    if (known.measures.has(id)) continue;
    await loadMeasures(pool, workspaceId);
    break;
  }
  return known.measures;
}

async function loadMeasures(pool: Pool, workspaceId: string): Promise<void> {
  const known = knownOf(pool, workspaceId);
  const { rows } = await inWorkspace(pool, workspaceId, db =>
    db.$client.query<Row>(`select ${COLUMNS} from measure`),
  );
  for (const row of rows) {
    const { id, touchpoint_id, ...rest } = row;
    const measure: Measure = touchpoint_id === null ? rest : { ...rest, touchpointId: touchpoint_id };
    known.ids.set(measureKey(measure), id);
    known.measures.set(id, measure);
  }
}
