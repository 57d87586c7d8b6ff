import { dayOf } from './day.ts';

const quarterHour = 900_000;

/**
 * The day that a wall calendar in `timeZone` shows at an instant, remembered by the quarter of an hour: zones are
 * whole quarters away from UTC, and asking the calendar costs more than everything else about a row.
 */
export function createDayCache(timeZone: string): (instant: Date) => number {
  const days = new Map<number, number>();
  return instant => {
    const quarter = Math.floor(instant.getTime() / quarterHour);
    let day = days.get(quarter);
    if (day === undefined) {
      if (days.size > 200_000) days.clear();
      day = dayOf(instant, timeZone);
      days.set(quarter, day);
    }
    return day;
  };
}
