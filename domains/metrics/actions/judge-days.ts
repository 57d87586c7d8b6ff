import { dayOf } from '../../../platform/calendar/index.ts';
import type { Context } from '../../../platform/context.ts';
import { leastHistory } from '../../text/discovery/judge.ts';
import type { Followed } from '../../text/discovery/follow-problems.ts';
import { playApart } from '../../text/discovery/play-apart.ts';
import { findAttributes } from '../attributes-analytics.ts';
import { findExpressions } from '../themes/find-expressions.ts';
import {
  coveredDays,
  readObservations,
  readParents,
  type Covered,
} from '../themes/observations-analytics.ts';
import {
  findJudged,
  holdDiscovery,
  replaceProblems,
  selectProblems,
  type Judged,
} from '../themes/problem-store.ts';

/** Feedback of so many days is looked at: half a year to be judged, half a year before it, and room for what lasts. */
const lookedAt = 500;
/** Days of past that the first day to be judged still sees. */
const pastNeeded = 270;
/** No more records than this are held at once; of larger companies a part of the customers is looked at, always the same. */
const mostRecords = 300_000;
const mostAttributes = 12;
/** A part of the past has changed (an import, a demo being made): from so much on everything is judged anew. */
export const changedMuch = 0.03;

/**
 * Judges the days that have ended and were not judged yet; all of them where the past has changed. Does nothing when that is done
 * already. Cut short it has changed nothing.
 */
export async function judgeDays(ctx: Context): Promise<'judged' | 'nothing'> {
  const today = dayOf(ctx.now(), ctx.workspace.timeZone);
  const covered = await coveredDays(ctx.analytics, today);
  if (covered.records === 0 || today - covered.first < leastHistory) return 'nothing';
  const workspaceId = ctx.workspace.id;
  const before = await ctx.tx(db => findJudged(db, workspaceId));
  const anew = before === undefined || hasChanged(before, covered, today);
  if (!anew && before.until >= today) return 'nothing';
  const first = Math.max(covered.first, today - lookedAt);
  const from = anew ? first + leastHistory : Math.min(before.until + 1, today);
  const start = Math.max(first, from - pastNeeded);
  const share = anew ? shareOf(covered, start, today) : before.share;
  const attributes = (await findAttributes(ctx.analytics)).slice(0, mostAttributes);
  const known = anew ? [] : await ctx.tx(db => selectProblems(db, workspaceId, 0));
  const played = await playApart({
    observations: await readObservations(
      ctx.analytics,
      { start, end: today },
      attributes,
      share,
      (heldIn(covered, start, today) * share) / 1000,
    ),
    parents: await readParents(ctx.analytics),
    known: known.map(one => moved(one, -start)),
    from: from - start,
  });
  const judged: Judged = {
    until: today,
    first: covered.first,
    records: covered.records,
    share,
    at: ctx.now(),
    expressions: await findExpressions(ctx, today),
  };
  await ctx.tx(async db => {
    await holdDiscovery(db, workspaceId);
    // Somebody was quicker: theirs holds, and what is new since is judged next time.
    if ((await findJudged(db, workspaceId))?.at.getTime() !== before?.at.getTime()) return;
    await replaceProblems(
      db,
      workspaceId,
      played.followed.map(one => ({ ...moved(one, start), standing: one.standing })),
      judged,
    );
  });
  await ctx.services.live.publish(workspaceId, { name: 'problems.judged', payload: {} });
  return 'judged';
}

/** Whether the days that were judged hold much more or less feedback than they did. */
export function hasChanged(before: Judged, now: Covered, today: number): boolean {
  const days = Math.max(1, before.until - before.first);
  // As much a day as there was is what passing time brings.
  const expected = (before.records * Math.max(1, today - before.first)) / days;
  return now.first < before.first - 1 || Math.abs(now.records - expected) > expected * changedMuch + 50;
}

function shareOf(covered: Covered, start: number, today: number): number {
  const held = heldIn(covered, start, today);
  return Math.max(1, Math.min(1000, Math.floor((1000 * mostRecords) / Math.max(1, held))));
}

/** Records of the days, if they came evenly. */
function heldIn({ records, first }: Covered, start: number, today: number): number {
  return (records * (today - start)) / Math.max(1, today - first);
}

/** The same with its days counted from another day. */
function moved<T extends Followed>(one: T, by: number): T {
  const { since, past } = one;
  return {
    ...one,
    noticed: one.noticed + by,
    ended: one.ended === undefined ? undefined : one.ended + by,
    since: { day: since.day + by, earliest: since.earliest + by, latest: since.latest + by },
    past: [past[0] + by, past[1] + by],
    shows: one.shows.map(show => ({ ...show, day: show.day + by })),
  };
}
