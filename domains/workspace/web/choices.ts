// What can be chosen for a company, in the reader's words. Names come from Intl, so that none is missing.
import type { Option } from '../../../ui/index.ts';
import type { CalendarName, Language, WeekDay } from '../../../platform/i18n/language.ts';
import type { Translate } from '../../../platform/i18n/translator.ts';

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

/** They are found by their names in Latin letters too. */
export function timeZoneOptions(language: Language, t: Translate): Option[] {
  return zonesOfToday()
    .filter(zone => !zone.startsWith('Etc/'))
    .map(zone => zoneOption(zone, language, t));
}

const names = new Map<string, string>();

export function zoneOption(zone: string, language: Language, t: Translate): Option {
  const key = `${language.code} ${zone}`;
  let label = names.get(key);
  if (label === undefined) names.set(key, (label = zoneName(zone, language, t)));
  return { value: zone, label, alias: `${zone} ${latinCity(zone)}` };
}

/**
 * 'وقت ایران · تهران': the zone's name in the language beside its city, by which people look for it. Intl says cities only
 * where a country has several zones, and its country elsewhere; the cities of our readers are messages.
 */
function zoneName(zone: string, language: Language, t: Translate): string {
  const latin = latinCity(zone);
  if (latin === '') return zone;
  const named = (timeZoneName: 'longGeneric' | 'shortGeneric') =>
    new Intl.DateTimeFormat(language.locale, { timeZone: zone, timeZoneName })
      .formatToParts()
      .find(part => part.type === 'timeZoneName')?.value ?? '';
  const generic = named('longGeneric');
  const ownScript = (text: string) => (/\p{Script=Latin}/u.test(text) ? undefined : text);
  const place = isLatin(language) ? latin : (ownScript(named('shortGeneric')) ?? latin);
  const city = t.dynamic(`zones.${zone}`, {}, place);
  return city === generic ? city : `${generic} · \u2068${city}\u2069`;
}

function latinCity(zone: string): string {
  return zone.split('/').slice(1).join(', ').replaceAll('_', ' ');
}

/** Whether the language is written in the letters that zones have their names in. */
function isLatin(language: Language): boolean {
  return /\p{Script=Latin}/u.test(language.name);
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
