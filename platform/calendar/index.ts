export { createDayCache } from './day-cache.ts';
export { dayOf, dayFromIso, isoOfDay, startOfDay, type Day } from './day.ts';
export { dayFromFields, daysInMonth, fieldsOf, weekdayOf, type DayFields } from './fields.ts';
export { addPeriods, periodsBetween, periodStart, type DayRange, type PeriodUnit } from './period.ts';
export { namedRanges, rangeBefore, rangeOf, type NamedRange } from './named-range.ts';
