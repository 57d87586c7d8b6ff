import type { CalendarName, WeekDay } from '../../../platform/i18n/language.ts';
import { markets, type MarketKey } from './markets.ts';

/** How a workspace of the company is set in its home market. */
export interface Home {
  readonly timeZone: string;
  readonly calendar: CalendarName;
  readonly weekStart: WeekDay;
  readonly currency: string;
}

const places: Readonly<Record<MarketKey, Omit<Home, 'currency'>>> = {
  iran: { timeZone: 'Asia/Tehran', calendar: 'persian', weekStart: 6 },
  gulf: { timeZone: 'Asia/Riyadh', calendar: 'gregory', weekStart: 0 },
  vietnam: { timeZone: 'Asia/Ho_Chi_Minh', calendar: 'gregory', weekStart: 1 },
  britain: { timeZone: 'Europe/London', calendar: 'gregory', weekStart: 1 },
};

export function homeSettings(market: MarketKey): Home {
  return { ...places[market], currency: markets[market].currency };
}
