// What can be chosen for a company, in the reader's words. Names come from Intl, so that none is missing.
import type { Option } from '../../../ui/index.ts';
import type { CalendarName, Language, WeekDay } from '../../../platform/i18n/language.ts';

/** Offered first, being where our readers are. */
const NEAR_CURRENCIES = ['IRR', 'AED', 'SAR', 'IQD', 'EGP', 'AFN', 'VND', 'USD', 'EUR'];

export const calendars = [
  'persian',
  'islamic-umalqura',
  'gregory',
] as const satisfies readonly CalendarName[];
export const weekDays = [6, 0, 1] as const satisfies readonly WeekDay[];

/** Browsers go on listing zones by names that their cities have given up. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

function zonesOfToday(): string[] {
  return [...new Set(Intl.supportedValuesOf('timeZone').map(zone => renamed[zone] ?? zone))].sort();
}

export function timeZoneOptions(language: Language): Option[] {
  return zonesOfToday()
    .filter(zone => !zone.startsWith('Etc/'))
    .map(zone => ({ value: zone, label: zoneName(zone, language) }));
}

const names = new Map<string, string>();

/** 'وقت ایران · Tehran': the zone's name in the language beside its city, by which people look for it. */
export function zoneName(zone: string, language: Language): string {
  const key = `${language.code} ${zone}`;
  let name = names.get(key);
  if (name === undefined) {
    const format = new Intl.DateTimeFormat(language.locale, { timeZone: zone, timeZoneName: 'longGeneric' });
    const generic = format.formatToParts(0).find(part => part.type === 'timeZoneName')?.value ?? '';
    const city = zone.split('/').slice(1).join(', ').replaceAll('_', ' ');
    name = city === '' ? zone : `${generic} · \u2068${city}\u2069`;
    names.set(key, name);
  }
  return name;
}

export function currencyOptions(language: Language): Option[] {
  const display = new Intl.DisplayNames(language.locale, { type: 'currency' });
  const all = Intl.supportedValuesOf('currency').filter(code => !NEAR_CURRENCIES.includes(code));
  return [...NEAR_CURRENCIES, ...all].map(code => ({
    value: code,
    label: `${display.of(code) ?? code} (\u2068${code}\u2069)`,
  }));
}

/** Most likely currency of a time zone's country; else the language's. */
export function likelyCurrency(zone: string, language: Language): string {
  const byZone: Readonly<Record<string, string>> = {
    'Asia/Tehran': 'IRR',
    'Asia/Kabul': 'AFN',
    'Asia/Dubai': 'AED',
    'Asia/Riyadh': 'SAR',
    'Asia/Baghdad': 'IQD',
    'Africa/Cairo': 'EGP',
    'Asia/Ho_Chi_Minh': 'VND',
  };
  const byLanguage: Readonly<Record<string, string>> = { fa: 'IRR', ar: 'AED', vi: 'VND' };
  return byZone[zone] ?? byLanguage[language.code] ?? (zone.startsWith('Europe/') ? 'EUR' : 'USD');
}

/** The browser's zone, or that of the language's readers when the browser does not say. */
export function guessedZone(language: Language): string {
  const { timeZone: named } = Intl.DateTimeFormat().resolvedOptions();
  const timeZone = renamed[named] ?? named;
  const byLanguage: Readonly<Record<string, string>> = {
    fa: 'Asia/Tehran',
    ar: 'Asia/Dubai',
    vi: 'Asia/Ho_Chi_Minh',
  };
  const known = zonesOfToday().includes(timeZone) && !['UTC', 'Etc/UTC'].includes(timeZone);
  return known ? timeZone : (byLanguage[language.code] ?? 'Europe/London');
}
