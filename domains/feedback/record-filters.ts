import type { Context } from '../../platform/context.ts';
import type { RecordCondition } from '../../platform/record-filter.ts';
import type { Services } from '../../platform/services.ts';
import type { FeedbackFilter } from './model/filter.ts';

/** Names of the filters that other areas add to the stream. */
export function addedFilters({ modules = [] }: Services): readonly string[] {
  return modules.flatMap(module => module.recordFilters ?? []).flatMap(one => one.names);
}

/** Conditions of what other areas found in records; none when nothing of it is asked. */
export async function foundConditions(
  ctx: Context,
  { found }: FeedbackFilter,
): Promise<readonly RecordCondition[]> {
  if (found === undefined) return [];
  const filters = (ctx.services.modules ?? []).flatMap(module => module.recordFilters ?? []);
  const asked = filters.flatMap(filter => {
    const wanted = Object.entries(found).filter(([name]) => filter.names.includes(name));
    return wanted.length === 0 ? [] : [filter.prepare(ctx, Object.fromEntries(wanted))];
  });
  return Promise.all(asked);
}
