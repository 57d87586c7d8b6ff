import { dayFromIso, isoOfDay } from '../../../platform/calendar/index.ts';
import { newId } from '../../../platform/id.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import type { NewTheme } from '../../text/discovery/find-new-themes.ts';
import type { Followed } from '../../text/discovery/follow-problems.ts';
import type { Standing } from '../../text/discovery/play-days.ts';

export type Mark = 'known' | 'closed';

/** A problem as it is kept: days are days since 1970. */
export interface Problem extends Followed {
  readonly id: string;
  readonly standing: Standing | undefined;
  readonly mark: Mark | undefined;
  readonly markedAt: Date | undefined;
  readonly markedBy: string | undefined;
}

export interface Judged {
  /** The day after the last that was judged. */
  readonly until: number;
  readonly first: number;
  readonly records: number;
  readonly share: number;
  readonly at: Date;
  readonly expressions: readonly NewTheme[];
}

interface Row {
  readonly id: string;
  readonly stream_kind: 'theme' | 'score';
  readonly stream_key: string;
  readonly place: Followed['place'];
  readonly better: boolean;
  readonly asked_at: readonly string[];
  readonly noticed: string;
  readonly ended: string | null;
  readonly since: string;
  readonly earliest: string;
  readonly latest: string;
  readonly past_from: string;
  readonly past_until: string;
  readonly frozen: Followed['frozen'];
  readonly alarm: Followed['alarm'];
  readonly standing: Standing | null;
  readonly shows: Followed['shows'];
  readonly mark: Mark | null;
  readonly marked_at: Date | null;
  readonly marked_by: string | null;
}

const dates = ['noticed', 'ended', 'since', 'earliest', 'latest', 'past_from', 'past_until'];
const columns = `id, stream_kind, stream_key, place, better, asked_at, frozen, alarm, standing, shows, mark, marked_at, marked_by,
  ${dates.map(name => `to_char(${name}, 'YYYY-MM-DD') as ${name}`).join(', ')}`;

/** Those that are open, and those that ended on `endedSince` or later; newest first. */
export async function selectProblems(db: Db, workspaceId: string, endedSince: number): Promise<Problem[]> {
  const { rows } = await db.$client.query<Row>(
    `select ${columns} from problem where workspace_id = $1 and (ended is null or ended >= $2)
     order by noticed desc, id`,
    [workspaceId, isoOfDay(endedSince)],
  );
  return rows.map(problemOf);
}

export async function findJudged(db: Db, workspaceId: string): Promise<Judged | undefined> {
  const { rows } = await db.$client.query<{
    until: string;
    first: string;
    records: number;
    share: number;
    at: Date;
    expressions: readonly NewTheme[];
  }>(
    `select to_char(judged_until, 'YYYY-MM-DD') as until, to_char(first_day, 'YYYY-MM-DD') as first, records, share,
       judged_at as at, expressions from discovery where workspace_id = $1`,
    [workspaceId],
  );
  const [row] = rows;
  return row && { ...row, until: dayOfIso(row.until), first: dayOfIso(row.first) };
}

/** What is followed now takes the place of what was; a person's mark stays with what it was put on. */
export async function replaceProblems(
  db: Db,
  workspaceId: string,
  followed: readonly (Followed & { readonly id?: string; readonly standing: Standing | undefined })[],
  judged: Judged,
): Promise<void> {
  const before = await selectProblems(db, workspaceId, 0);
  await db.$client.query('delete from problem where workspace_id = $1', [workspaceId]);
  for (const one of followed) {
    const same = before.find(old => isSame(old, one));
    await db.$client.query(
      `insert into problem (workspace_id, id, stream_kind, stream_key, place, better, noticed, ended, since, earliest, latest,
         past_from, past_until, frozen, alarm, standing, shows, mark, marked_at, marked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
      [
        workspaceId,
        same?.id ?? newId(),
        one.stream.kind,
        one.stream.key,
        JSON.stringify(one.place),
        one.better,
        isoOfDay(one.noticed),
        one.ended === undefined ? null : isoOfDay(one.ended),
        isoOfDay(one.since.day),
        isoOfDay(one.since.earliest),
        isoOfDay(one.since.latest),
        isoOfDay(one.past[0]),
        isoOfDay(one.past[1]),
        JSON.stringify(one.frozen),
        JSON.stringify(one.alarm),
        one.standing === undefined ? null : JSON.stringify(one.standing),
        JSON.stringify(one.shows),
        same?.mark ?? null,
        same?.markedAt ?? null,
        same?.markedBy ?? null,
        JSON.stringify(one.askedAt),
      ],
    );
  }
  await db.$client.query(
    `insert into discovery (workspace_id, judged_until, first_day, records, share, judged_at, expressions) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (workspace_id) do update set judged_until = excluded.judged_until, first_day = excluded.first_day,
       records = excluded.records, share = excluded.share, judged_at = excluded.judged_at, expressions = excluded.expressions`,
    [
      workspaceId,
      isoOfDay(judged.until),
      isoOfDay(judged.first),
      judged.records,
      judged.share,
      judged.at,
      JSON.stringify(judged.expressions),
    ],
  );
}

/** False when there is none of that id. */
export async function markProblem(
  db: Db,
  workspaceId: string,
  id: string,
  mark: Mark | null,
  by: { readonly at: Date; readonly name: string },
): Promise<Problem | undefined> {
  const { rows } = await db.$client.query<Row>(
    `update problem set mark = $3, marked_at = $4, marked_by = $5 where workspace_id = $1 and id = $2 returning ${columns}`,
    [workspaceId, id, mark, mark === null ? null : by.at, mark === null ? null : by.name],
  );
  return rows[0] && problemOf(rows[0]);
}

/** Judged anew from the beginning, the same thing may be noticed a few days sooner or later. */
const sameDays = 14;

function isSame(old: Problem, one: Followed): boolean {
  return (
    old.stream.kind === one.stream.kind &&
    old.stream.key === one.stream.key &&
    old.better === one.better &&
    JSON.stringify(old.place) === JSON.stringify(one.place) &&
    Math.abs(old.since.day - one.since.day) <= sameDays
  );
}

function problemOf(row: Row): Problem {
  return {
    id: row.id,
    stream: { kind: row.stream_kind, key: row.stream_key },
    place: row.place,
    better: row.better,
    askedAt: row.asked_at,
    noticed: dayOfIso(row.noticed),
    ended: row.ended === null ? undefined : dayOfIso(row.ended),
    since: { day: dayOfIso(row.since), earliest: dayOfIso(row.earliest), latest: dayOfIso(row.latest) },
    past: [dayOfIso(row.past_from), dayOfIso(row.past_until)],
    frozen: row.frozen,
    alarm: row.alarm,
    standing: row.standing ?? undefined,
    shows: row.shows,
    mark: row.mark ?? undefined,
    markedAt: row.marked_at ?? undefined,
    markedBy: row.marked_by ?? undefined,
  };
}

function dayOfIso(iso: string): number {
  return Number(dayFromIso(iso) ?? 0);
}

/** One at a time changes what is followed, to the end of the transaction. */
export async function holdDiscovery(db: Db, workspaceId: string): Promise<void> {
  await db.$client.query(`select pg_advisory_xact_lock(hashtextextended('discovery:' || $1::text, 0))`, [
    workspaceId,
  ]);
}
