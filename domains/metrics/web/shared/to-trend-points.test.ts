import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../../platform/calendar/index.ts';
import { isPart } from './to-trend-points.ts';

const jalali = { calendar: 'persian', weekStart: 6 } as const;
const gregorian = { calendar: 'gregory', weekStart: 1 } as const;
const today = dayFromIso('2026-11-22') ?? 0;

describe('a period', () => {
  it('is a part when what was asked for cuts it', () => {
    expect(isPart('2026-08-25', '2026-08-30', 'week', gregorian, today)).toBe(true);
    expect(isPart('2026-08-31', '2026-09-06', 'week', gregorian, today)).toBe(false);
  });
  it('is a part while today belongs to it, whole as it may be', () => {
    expect(isPart('2026-11-16', '2026-11-22', 'week', gregorian, today)).toBe(true);
    expect(isPart('2026-11-22', '2026-11-22', 'day', gregorian, today)).toBe(true);
    expect(isPart('2026-11-21', '2026-11-21', 'day', gregorian, today)).toBe(false);
  });
  it('is whole by the calendar of the reader', () => {
    // Aban 1405, of 30 days.
    expect(isPart('2026-10-23', '2026-11-21', 'month', jalali, today)).toBe(false);
    expect(isPart('2026-10-23', '2026-11-21', 'month', gregorian, today)).toBe(true);
  });
});
