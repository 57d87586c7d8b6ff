import { listFormat, numberFormat, relativeTimeFormat } from './intl-cache.ts';
import type { Language } from './language.ts';

export interface TimeSpanFormatter {
  /** '3 days ago', 'yesterday', 'in 2 hours', seen from `now`. */
  relative(value: Date, now: Date): string;
  /** A length of time in its two largest units: 125 → '2 min, 5 sec'. */
  duration(seconds: number, width?: 'short' | 'long'): string;
}

const units = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

export function createTimeSpanFormatter(language: Language): TimeSpanFormatter {
  const locale = `${language.locale}-u-nu-${language.numbering}`;

  return {
    relative: (value, now) => {
      const seconds = (value.getTime() - now.getTime()) / 1000;
      const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
      // Under a minute is 'now': nobody reads '14 seconds ago' that is no longer true.
      const count = unit === 'second' ? 0 : Math.trunc(seconds / length);
      return relativeTimeFormat(locale).format(count, unit);
    },
    duration: (seconds, width = 'short') => {
      const whole = Math.round(Math.abs(seconds));
      const largest = units.findIndex(([unit, size]) => unit !== 'week' && unit !== 'month' && whole >= size);
      const [unit, size] = units[largest === -1 ? units.length - 1 : largest] ?? ['second', 1];
      const [nextUnit, nextSize] = units[largest + 1] ?? [undefined, 1];
      const rest = Math.floor((whole % size) / nextSize);
      const texts = [write(Math.floor(whole / size), unit)];
      if (largest !== -1 && nextUnit !== undefined && rest > 0) texts.push(write(rest, nextUnit));
      return listFormat(language.locale, { type: 'unit', style: 'long' }).format(texts);

      function write(value: number, unitName: string): string {
        return numberFormat(locale, { style: 'unit', unit: unitName, unitDisplay: width }).format(value);
      }
    },
  };
}
