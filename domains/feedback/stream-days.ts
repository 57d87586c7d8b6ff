import { dayFromIso, dayOf, rangeOf, type DayRange } from '../../platform/calendar/index.ts';
import type { Context } from '../../platform/context.ts';
import type { FeedbackFilter } from './model/filter.ts';

/** Days that a filter's range means in the workspace's calendar: start included, end not. Undefined: all of time. */
export function daysOf(ctx: Context, filter: FeedbackFilter): Partial<DayRange> | undefined {
  const { calendar, timeZone, weekStart } = ctx.workspace;
  const from = filter.from === undefined ? undefined : dayFromIso(filter.from);
  const to = filter.to === undefined ? undefined : dayFromIso(filter.to);
  if (from !== undefined || to !== undefined)
    return { ...(from === undefined ? {} : { start: from }), ...(to === undefined ? {} : { end: to + 1 }) };
  if (filter.range === undefined) return undefined;
  return rangeOf(filter.range, dayOf(ctx.now(), timeZone), calendar, weekStart);
}
