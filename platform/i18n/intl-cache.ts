/**
 * Intl objects cost 20–100 µs to make and are made from few distinct options: kept for the life of the process.
 * Locales are always full ('fa-IR-u-ca-persian-nu-arabext'): what a bare 'ar' means differs between ICU versions.
 */
const made = new Map<string, unknown>();

export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`d${locale}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

export function listFormat(locale: string, options: Intl.ListFormatOptions): Intl.ListFormat {
  return once(`l${locale}${JSON.stringify(options)}`, () => new Intl.ListFormat(locale, options));
}

export function relativeTimeFormat(locale: string): Intl.RelativeTimeFormat {
  return once(`r${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
}

export function collator(locale: string): Intl.Collator {
  return once(`c${locale}`, () => new Intl.Collator(locale, { numeric: true }));
}

function once<T>(key: string, make: () => T): T {
  let value = made.get(key) as T | undefined;
  if (value === undefined) made.set(key, (value = make()));
  return value;
}
