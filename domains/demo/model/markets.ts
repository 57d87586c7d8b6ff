/** Where the company sells. Names of cities and couriers are in each voice's company words. */
export interface Market {
  readonly key: MarketKey;
  readonly language: string;
  /** ISO 4217, and how much of it one price unit (about one euro) is. */
  readonly currency: string;
  readonly rate: number;
  /** Prices are rounded to this. */
  readonly rounding: number;
  /** Minutes ahead of UTC, without summer time. */
  readonly offset: number;
  /** Orders by day of the week, Sunday first; weekends differ by country. */
  readonly weekdays: readonly number[];
  readonly cities: readonly City[];
  readonly couriers: readonly { readonly key: CourierKey; readonly share: number }[];
  /** E.164 country code and a mobile prefix that no operator uses, so that no real telephone rings. */
  readonly phone: { readonly code: string; readonly prefix: string; readonly digits: number } | undefined;
  /** Share of each platform: web, android, ios. */
  readonly platforms: readonly [number, number, number];
}

export interface City {
  readonly key: CityKey;
  readonly share: number;
  readonly store: boolean;
  /** The courier that a city away from the capital is mostly left to: one depot, eight parcels of ten. */
  readonly courier?: CourierKey;
  /** Where it is not the market's own. */
  readonly currency?: string;
  readonly rate?: number;
  readonly rounding?: number;
}

export type MarketKey = 'iran' | 'gulf' | 'vietnam' | 'britain';

// prettier-ignore
export type CityKey =
  | 'tehran' | 'shiraz' | 'mashhad' | 'isfahan' | 'tabriz' | 'karaj' | 'rasht' | 'ahvaz'
  | 'riyadh' | 'jeddah' | 'dammam' | 'makkah' | 'madinah' | 'dubai' | 'kuwait'
  | 'hanoi' | 'saigon' | 'danang' | 'haiphong' | 'cantho' | 'nhatrang'
  | 'london' | 'manchester' | 'leeds' | 'bristol' | 'glasgow' | 'cardiff';

// prettier-ignore
export type CourierKey =
  | 'rahsepar' | 'tizgam' | 'shahbal'
  | 'wessal' | 'rikab' | 'waha'
  | 'gionhanh' | 'chimen' | 'saomai'
  | 'parcelbrook' | 'larkline' | 'swiftmoor';

const shares = (a: number, b: number, c: number): readonly [number, number, number] => [a, b, c];

export const markets: Readonly<Record<MarketKey, Market>> = {
  iran: {
    key: 'iran',
    language: 'fa',
    currency: 'IRR',
    rate: 1_000_000,
    rounding: 10_000,
    offset: 210,
    weekdays: [1.1, 1.1, 1.05, 1.1, 1, 0.7, 1.15],
    cities: [
      { key: 'tehran', share: 34, store: true },
      { key: 'shiraz', share: 17, store: true, courier: 'tizgam' },
      { key: 'mashhad', share: 14, store: true, courier: 'rahsepar' },
      { key: 'isfahan', share: 12, store: true, courier: 'tizgam' },
      { key: 'tabriz', share: 8, store: false },
      { key: 'karaj', share: 8, store: false },
      { key: 'rasht', share: 5, store: false },
      { key: 'ahvaz', share: 4, store: false },
    ],
    couriers: [
      { key: 'rahsepar', share: 32 },
      { key: 'tizgam', share: 48 },
      { key: 'shahbal', share: 20 },
    ],
    phone: { code: '98', prefix: '97', digits: 8 },
    platforms: shares(0.4, 0.46, 0.14),
  },
  gulf: {
    key: 'gulf',
    language: 'ar',
    currency: 'SAR',
    rate: 4,
    rounding: 1,
    offset: 180,
    weekdays: [1, 1, 1, 1.05, 1.2, 0.85, 1.1],
    cities: [
      { key: 'riyadh', share: 33, store: true },
      { key: 'jeddah', share: 19, store: true, courier: 'wessal' },
      { key: 'dammam', share: 13, store: true, courier: 'rikab' },
      { key: 'makkah', share: 9, store: false, courier: 'wessal' },
      { key: 'madinah', share: 9, store: false },
      { key: 'dubai', share: 12, store: true, currency: 'AED', rate: 3.9, rounding: 1 },
      { key: 'kuwait', share: 8, store: false, currency: 'KWD', rate: 0.33, rounding: 0.25 },
    ],
    couriers: [
      { key: 'rikab', share: 32 },
      { key: 'wessal', share: 48 },
      { key: 'waha', share: 20 },
    ],
    phone: { code: '966', prefix: '52', digits: 7 },
    platforms: shares(0.28, 0.3, 0.42),
  },
  vietnam: {
    key: 'vietnam',
    language: 'vi',
    currency: 'VND',
    rate: 26_000,
    rounding: 1_000,
    offset: 420,
    weekdays: [1.2, 0.9, 0.95, 1, 1, 1.05, 1.15],
    cities: [
      { key: 'saigon', share: 34, store: true },
      { key: 'hanoi', share: 26, store: true },
      { key: 'danang', share: 18, store: true, courier: 'chimen' },
      { key: 'haiphong', share: 9, store: false, courier: 'gionhanh' },
      { key: 'cantho', share: 9, store: false, courier: 'chimen' },
      { key: 'nhatrang', share: 6, store: false },
    ],
    couriers: [
      { key: 'gionhanh', share: 32 },
      { key: 'chimen', share: 48 },
      { key: 'saomai', share: 20 },
    ],
    phone: { code: '84', prefix: '51', digits: 7 },
    platforms: shares(0.32, 0.45, 0.23),
  },
  britain: {
    key: 'britain',
    language: 'en',
    currency: 'GBP',
    rate: 0.86,
    rounding: 0.5,
    offset: 0,
    weekdays: [1.1, 0.95, 0.95, 0.95, 1, 1.05, 1.1],
    cities: [
      { key: 'london', share: 38, store: true },
      { key: 'manchester', share: 16, store: true, courier: 'parcelbrook' },
      { key: 'leeds', share: 18, store: true, courier: 'larkline' },
      { key: 'bristol', share: 12, store: false, courier: 'larkline' },
      { key: 'glasgow', share: 11, store: true },
      { key: 'cardiff', share: 7, store: false },
    ],
    couriers: [
      { key: 'parcelbrook', share: 32 },
      { key: 'larkline', share: 48 },
      { key: 'swiftmoor', share: 20 },
    ],
    phone: undefined,
    platforms: shares(0.45, 0.22, 0.33),
  },
};

export const marketKeys = Object.keys(markets) as readonly MarketKey[];

/** Writing directions matter to one planted cause. */
export const rightToLeft: ReadonlySet<string> = new Set(['fa', 'ar', 'he', 'ur', 'ps', 'ckb']);

/** The market a workspace of this language is at home in; most of its customers live there. */
export function homeMarket(language: string): MarketKey {
  return marketKeys.find(key => markets[key].language === language) ?? 'britain';
}
