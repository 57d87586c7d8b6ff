import { isolate } from './bidi.ts';
import { numberFormat } from './intl-cache.ts';
import type { Language } from './language.ts';

export interface NumberFormatter {
  /** Up to two decimals, or exactly `digits`. Never −0. */
  number(value: number, digits?: number): string;
  integer(value: number): string;
  /** '1.2 million', '۱٫۲ میلیون'. */
  compact(value: number): string;
  /** A share: 0.123 → '12 %' in the language's way; `digits` decimals, default 0. */
  percent(share: number, digits?: number): string;
  /** A change, with + or − on the side where its readers expect it; zero has none. */
  signed(value: number, digits?: number): string;
  /** A change of a share. */
  signedPercent(share: number, digits?: number): string;
  /** An amount in the major unit; `currency` (ISO 4217) when not the workspace's. Decimals as the currency has. */
  money(amount: number, currency?: string): string;
  /** '29.3 to 58.0', '۲۹٫۳ تا ۵۸٫۰'. */
  interval(low: number, high: number, digits?: number): string;
  intervalPercent(low: number, high: number, digits?: number): string;
  /** 'p = 0.041', 'p < 0.001': a formula, which reads left to right within either direction. */
  pValue(p: number): string;
  /** Bytes of a file: '1.2 MB'. */
  bytes(count: number): string;
  /** Puts the ASCII digits of a text (a code, a version) in the reader's. */
  digits(text: string): string;
}

/** Below a thousandth nobody reads further digits. */
const leastP = 0.001;

/** Numbers in one language's digits and signs; `currency` is the default of `money`. */
export function createNumberFormatter(language: Language, currency: string): NumberFormatter {
  const locale = `${language.locale}-u-nu-${language.numbering}`;

  /** `signDisplay: 'negative'` and 'exceptZero' look at the rounded value, so −0.04 is never '−0'. */
  function write(value: number, options: Intl.NumberFormatOptions): string {
    const parts = numberFormat(locale, { signDisplay: 'negative', ...options }).formatToParts(value);
    const text = parts
      .map(part => (part.type === 'minusSign' ? part.value.replace('-', '−') : part.value))
      .join('');
    const hasSign = parts.some(part => part.type === 'minusSign' || part.type === 'plusSign');
    return hasSign && language.direction === 'rtl' ? isolate(text) : text;
  }

  function range(low: string, high: string): string {
    return language.dates.range.replace('{low}', low).replace('{high}', high);
  }

  function number(value: number, digits?: number): string {
    return write(value, decimals(digits, 2));
  }
  function percent(share: number, digits = 0): string {
    return write(share, { style: 'percent', ...decimals(digits, 0) });
  }

  return {
    number,
    percent,
    integer: value => write(value, decimals(0, 0)),
    compact: value => write(value, { notation: 'compact' }),
    signed: (value, digits) => write(value, { signDisplay: 'exceptZero', ...decimals(digits, 2) }),
    signedPercent: (share, digits = 0) =>
      write(share, { style: 'percent', signDisplay: 'exceptZero', ...decimals(digits, 0) }),
    money: (amount, code = currency) => writeMoney(amount, code),
    interval: (low, high, digits) => range(number(low, digits), number(high, digits)),
    intervalPercent: (low, high, digits) => range(percent(low, digits), percent(high, digits)),
    pValue: p =>
      `\u2066p\u00a0${p < leastP ? `<\u00a0${number(leastP, 3)}` : `=\u00a0${number(p, 3)}`}\u2069`,
    bytes: count => {
      const [unit, size] =
        count < 1e3
          ? (['byte', 1] as const)
          : count < 1e6
            ? (['kilobyte', 1e3] as const)
            : count < 1e9
              ? (['megabyte', 1e6] as const)
              : (['gigabyte', 1e9] as const);
      const rounding = { maximumFractionDigits: count / size < 10 && size > 1 ? 1 : 0 };
      return write(count / size, { style: 'unit', unit, unitDisplay: 'short', ...rounding });
    },
    digits: text => text.replace(/[0-9]/g, digit => numberFormat(locale, {}).format(Number(digit))),
  };

  function writeMoney(amount: number, code: string): string {
    const options = { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const;
    if (language.money === undefined) return write(amount, options);
    const format = numberFormat(locale, options);
    const { maximumFractionDigits = 0 } = format.resolvedOptions();
    const sign = format.formatToParts(amount).find(part => part.type === 'currency')?.value ?? code;
    return language.money.pattern
      .replace('{amount}', write(amount, decimals(Number.isInteger(amount) ? 0 : maximumFractionDigits, 0)))
      .replace('{symbol}', language.money.symbols[code] ?? sign)
      .replace(' ', '\u00a0');
  }
}

function decimals(exactly: number | undefined, atMost: number): Intl.NumberFormatOptions {
  return exactly === undefined
    ? { maximumFractionDigits: atMost }
    : { minimumFractionDigits: exactly, maximumFractionDigits: exactly };
}
