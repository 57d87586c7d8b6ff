import { useMemo } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import type { FigureUnit } from './figure.ts';

export interface FigureFormat {
  /** '44', '79 %', '4.2'. */
  readonly value: (value: number, unit: FigureUnit) => string;
  /** With its sign: '+3', '−0.2'. */
  readonly change: (difference: number, unit: FigureUnit) => string;
  /** The same with one decimal more: parts of a change, which are small and add up. */
  readonly part: (difference: number, unit: FigureUnit) => string;
  /** A change with its unit where the sign alone would mislead: '−1 percentage points'. */
  readonly changeInWords: (difference: number, unit: FigureUnit) => string;
  /** Of a change: '−4 to 2', of a share in percentage points too. */
  readonly changeRange: (
    interval: { readonly low: number; readonly high: number },
    unit: FigureUnit,
  ) => string;
  /** '29 to 58'. */
  readonly range: (interval: { readonly low: number; readonly high: number }, unit: FigureUnit) => string;
}

/** Whole points and percent, scores with one decimal: no more precision than anybody can defend. */
const decimals: Readonly<Record<FigureUnit, number>> = { points: 0, share: 0, score: 1, count: 0 };

/** Figures in words, everywhere the same. A change of a share is said in percentage points. */
export function useFigureFormat(): FigureFormat {
  const { format, t } = useI18n();
  return useMemo(() => {
    const change = (difference: number, unit: FigureUnit) =>
      unit === 'share' ? format.signed(difference * 100, 0) : format.signed(difference, decimals[unit]);
    return {
      value: (value, unit) =>
        unit === 'share' ? format.percent(value) : format.number(value, decimals[unit]),
      change,
      changeInWords: (difference, unit) =>
        unit === 'share'
          ? t('ui.figure.percentagePoints', { change: change(difference, unit) })
          : change(difference, unit),
      changeRange: ({ low, high }, unit) =>
        unit === 'share'
          ? format.interval(low * 100, high * 100, 0)
          : format.interval(low, high, decimals[unit]),
      part: (difference, unit) =>
        unit === 'share' ? format.signed(difference * 100, 1) : format.signed(difference, decimals[unit] + 1),
      range: ({ low, high }, unit) =>
        unit === 'share' ? format.intervalPercent(low, high) : format.interval(low, high, decimals[unit]),
    };
  }, [format, t]);
}
