import type { Pool } from 'pg';
import { inWorkspace } from '../../platform/postgres/tenant.ts';
import type { Score } from '../../platform/feedback-draft.ts';
import { fail } from './errors.ts';
import { failureOf } from './record-failure.ts';

/** What a score is a value of: everything of a Score but its value. */
export type Measure = Omit<Score, 'value'>;

/** A workspace may ask this many different things; beyond it a sender is inventing questions. */
const MAX_MEASURES = 20_000;

interface Known {
  /** By question; one question has few measures (wordings, touchpoints), so these are compared field by field. */
  readonly byQuestion: Map<string, { readonly id: number; readonly measure: Measure }[]>;
  readonly byId: Map<number, Measure>;
}

const caches = new WeakMap<Pool, Map<string, Known>>();

function knownOf(pool: Pool, workspaceId: string): Known {
  let workspaces = caches.get(pool);
  if (workspaces === undefined) caches.set(pool, (workspaces = new Map()));
  let known = workspaces.get(workspaceId);
  if (known === undefined) workspaces.set(workspaceId, (known = { byQuestion: new Map(), byId: new Map() }));
  return known;
}

function idOf(known: Known, m: Measure): number | undefined {
  const candidates = known.byQuestion.get(m.question);
  if (candidates === undefined) return undefined;
  for (const { id, measure } of candidates) if (isSame(measure, m)) return id;
  return undefined;
}

function isSame(a: Measure, b: Measure): boolean {
  return (
    a.metric === b.metric &&
    a.touchpointId === b.touchpointId &&
    a.wording === b.wording &&
    a.min === b.min &&
    a.max === b.max &&
    a.good === b.good &&
    a.series === b.series &&
    a.question === b.question
  );
}

/**
 * Ids of the scores' measures, known ones without a round trip (they never change), or undefined when one is new:
 * then `learnMeasures` first.
 */
export function measuresOf(pool: Pool, workspaceId: string, scores: readonly Score[]): number[] | undefined {
  const known = knownOf(pool, workspaceId);
  const found: number[] = [];
  for (const score of scores) {
    const id = idOf(known, score);
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
 * Returns their ids. @throws feedback.tooManyMeasures (422), feedback.unstorable (422)
 */
export async function learnMeasures(
  pool: Pool,
  workspaceId: string,
  scores: readonly Measure[],
): Promise<number[]> {
  const known = knownOf(pool, workspaceId);
  await loadMeasures(pool, workspaceId);
  const fresh = scores.filter(s => idOf(known, s) === undefined);
  if (fresh.length === 0) return idsOf(known, scores);
  if (known.byId.size + fresh.length > MAX_MEASURES) throw fail.tooManyMeasures({ limit: MAX_MEASURES });
  await inWorkspace(pool, workspaceId, db =>
    db.$client.query(
      `insert into measure (workspace_id, metric, min, max, good, question, wording, series, touchpoint_id)
       select $1, m.metric, m.min, m.max, m.good, m.question, m.wording, m.series, m."touchpointId"
       from json_to_recordset($2) as m(metric text, min double precision, max double precision, good text,
         question text, wording integer, series text, "touchpointId" uuid)
       order by m.question, m.metric on conflict on constraint measure_once do nothing`,
      [workspaceId, JSON.stringify(fresh)],
    ),
  ).catch((error: unknown) => {
    const failure = failureOf(error);
    throw failure.kind === 'store' ? error : fail.unstorable({ reason: failure.reason });
  });
  await loadMeasures(pool, workspaceId);
  return idsOf(known, scores);
}

function idsOf(known: Known, scores: readonly Measure[]): number[] {
  return scores.map(score => {
    const id = idOf(known, score);
    if (id === undefined) throw fail.unstorable({ reason: `score ${JSON.stringify(score)}` });
    return id;
  });
}

/** All measures of a workspace by id, from memory when `needed` are all there. */
export async function measuresById(
  pool: Pool,
  workspaceId: string,
  needed: Iterable<number>,
): Promise<ReadonlyMap<number, Measure>> {
  const known = knownOf(pool, workspaceId);
  for (const id of needed) {
    if (known.byId.has(id)) continue;
    await loadMeasures(pool, workspaceId);
    break;
  }
  return known.byId;
}

async function loadMeasures(pool: Pool, workspaceId: string): Promise<void> {
  const known = knownOf(pool, workspaceId);
  const { rows } = await inWorkspace(pool, workspaceId, db =>
    db.$client.query<Row>(`select ${COLUMNS} from measure`),
  );
  for (const row of rows) {
    const { id, touchpoint_id, ...rest } = row;
    const measure: Measure = touchpoint_id === null ? rest : { ...rest, touchpointId: touchpoint_id };
    if (known.byId.has(id)) continue;
    known.byId.set(id, measure);
    const candidates = known.byQuestion.get(measure.question);
    if (candidates === undefined) known.byQuestion.set(measure.question, [{ id, measure }]);
    else candidates.push({ id, measure });
  }
}
