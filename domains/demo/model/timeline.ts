import { marketKeys, markets, type Market, type MarketKey } from './markets.ts';

export const dayMs = 86_400_000;
/** Twenty months, a little over: room for three quarters before and after most causes. */
export const historyDays = 616;

/** The days of the demo: day 0 is `historyDays` before today's day (UTC). */
export interface Timeline {
  readonly now: number;
  /** Milliseconds of the first midnight (UTC). */
  readonly start: number;
  readonly days: number;
  /** Relative number of orders on each day, weekdays and feasts included; mean about 1. */
  readonly demand: Readonly<Record<MarketKey, Float64Array>>;
  /** Mean demand of each week; weeks begin at day 0. */
  readonly weeks: Readonly<Record<MarketKey, Float64Array>>;
  /** Days on which parcels are late and shops crowded: before New Year and in the feasts. */
  readonly strain: Readonly<Record<MarketKey, Float64Array>>;
  /** Whether people are awake late: Ramadan. */
  readonly ramadan: Uint8Array;
  /** Day number of an instant that many days before today. */
  readonly ago: (days: number) => number;
}

export function createTimeline(today: Date): Timeline {
  const now = today.getTime();
  const start = Math.floor(now / dayMs) * dayMs - historyDays * dayMs;
  const days = historyDays + 1;
  const calendars = readCalendars(start, days);
  const demand = {} as Record<MarketKey, Float64Array>;
  const weeks = {} as Record<MarketKey, Float64Array>;
  const strain = {} as Record<MarketKey, Float64Array>;
  for (const key of marketKeys) {
    const season = seasons(markets[key], calendars);
    demand[key] = season.demand;
    weeks[key] = weekly(season.demand);
    strain[key] = season.strain;
  }
  const ramadan = Uint8Array.from(calendars.hijri, day => (day.month === 9 ? 1 : 0));
  return { now, start, days, demand, weeks, strain, ramadan, ago: before => historyDays - before };
}

function weekly(demand: Float64Array): Float64Array {
  const sums = new Float64Array(Math.ceil(demand.length / 7));
  for (let day = 0; day < demand.length; day++) {
    const week = Math.floor(day / 7);
    sums[week] = (sums[week] ?? 0) + (demand[day] ?? 0) / 7;
  }
  return sums;
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

interface Calendars {
  readonly weekday: readonly number[];
  readonly jalali: readonly MonthDay[];
  readonly hijri: readonly MonthDay[];
  readonly gregorian: readonly MonthDay[];
  readonly lunar: readonly MonthDay[];
}

/** Month and day of every day in the four calendars that feasts follow. */
function readCalendars(start: number, days: number): Calendars {
  const reader = (calendar: string): ((ms: number) => MonthDay) => {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    return ms => {
      const parts = format.formatToParts(ms);
      const of = (type: string): number => parseInt(parts.find(part => part.type === type)?.value ?? '0', 10);
      return { month: of('month'), day: of('day') };
    };
  };
  const all = Array.from({ length: days }, (_, index) => start + index * dayMs);
  return {
    weekday: all.map(ms => new Date(ms).getUTCDay()),
    jalali: all.map(reader('persian')),
    hijri: all.map(reader('islamic-umalqura')),
    gregorian: all.map(reader('gregory')),
    lunar: all.map(reader('chinese')),
  };
}

function seasons(market: Market, calendars: Calendars): { demand: Float64Array; strain: Float64Array } {
  const days = calendars.weekday.length;
  const demand = new Float64Array(days);
  const strain = new Float64Array(days);
  for (let day = 0; day < days; day++) {
    const [factor, load] = feast(market.key, calendars, day);
    demand[day] = (market.weekdays[calendars.weekday[day] ?? 0] ?? 1) * factor;
    strain[day] = load;
  }
  return { demand, strain };
}

/** [demand, strain] that the time of year brings to a market. */
function feast(market: MarketKey, calendars: Calendars, index: number): readonly [number, number] {
  const jalali = calendars.jalali[index] as MonthDay;
  const hijri = calendars.hijri[index] as MonthDay;
  const gregorian = calendars.gregorian[index] as MonthDay;
  const lunar = calendars.lunar[index] as MonthDay;
  switch (market) {
    case 'iran':
      if (jalali.month === 12) return [jalali.day > 10 ? 1.7 : 1.35, jalali.day > 14 ? 1 : 0.4];
      if (jalali.month === 1 && jalali.day <= 13) return [0.45, 0.7];
      if (jalali.month === 9 && jalali.day > 22) return [1.25, 0.2];
      return hijri.month === 1 && hijri.day >= 8 && hijri.day <= 11 ? [0.5, 0.2] : [1, 0];
    case 'gulf':
      if (hijri.month === 9) return [hijri.day > 18 ? 1.5 : 1.15, hijri.day > 18 ? 0.7 : 0.2];
      if (hijri.month === 10 && hijri.day <= 5) return [0.55, 0.5];
      return hijri.month === 12 && hijri.day >= 8 && hijri.day <= 13 ? [0.6, 0.4] : [1, 0];
    case 'vietnam':
      if (lunar.month === 12) return [lunar.day > 8 ? 1.75 : 1.2, lunar.day > 14 ? 0.9 : 0.2];
      if (lunar.month === 1 && lunar.day <= 8) return [0.3, 0.6];
      return gregorian.month === gregorian.day && gregorian.month >= 9 ? [2.1, 0.4] : [1, 0];
    case 'britain':
      if (gregorian.month === 11 && gregorian.day > 20) return [1.6, 0.5];
      if (gregorian.month === 12) return gregorian.day <= 20 ? [1.5, 0.7] : [0.8, 0.4];
      return [gregorian.month === 1 ? 0.85 : 1, 0];
  }
}
