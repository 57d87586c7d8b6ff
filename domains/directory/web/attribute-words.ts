import { useMemo } from 'react';
import { dayFromIso } from '../../../platform/calendar/index.ts';
import { useI18n } from '../../../ui/index.ts';

export interface AttributeWords {
  /** 'app_version' → 'App version': in the reader's words when usual, else the company's own name made readable. */
  readonly name: (key: string) => string;
  /** Days in the reader's calendar and numbers in their digits; all else as it is. */
  readonly value: (value: string | number) => string;
}

/** Attributes of customers and feedback as people read them. */
export function useAttributeWords(): AttributeWords {
  const { t, format } = useI18n();
  return useMemo(
    () => ({
      name: key => t.dynamic(`directory.attribute.${keyOf(key)}`, {}, readable(key)),
      value: value => {
        if (typeof value === 'number') return format.number(value);
        const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayFromIso(value) : undefined;
        if (day !== undefined) return format.date(day);
        // Codes such as 0042 and phone numbers are no quantities.
        return /^(0|[1-9]\d{0,8})$/.test(value) ? format.number(Number(value)) : value;
      },
    }),
    [t, format],
  );
}

/** 'App version', 'app_version' and 'appVersion' are the same thing: 'appVersion'. */
function keyOf(name: string): string {
  return name
    .trim()
    .replace(/[A-Z]+(?![a-z])/g, letters => letters.charAt(0) + letters.slice(1).toLowerCase())
    .replace(/[\s_.-]+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^./, letter => letter.toLowerCase());
}

/** A technical name in words; a name with spaces or in another script was written for people already. */
function readable(name: string): string {
  if (!/^[a-zA-Z][a-zA-Z0-9_-]*$/.test(name) || !/[_-]|[a-z][A-Z]/.test(name)) return name;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
