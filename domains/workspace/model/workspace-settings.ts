import { z } from 'zod';

const timeZone = z.string().max(64).refine(isTimeZone, 'an IANA time zone such as Asia/Tehran');
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .refine(isCurrency, 'an ISO 4217 currency such as IRR');

/** What a company chooses when it is founded. */
export const companySchema = z.object({
  name: z.string().trim().min(1).max(120),
  language: z.string().regex(/^[a-z]{2,3}$/),
  calendar: z.enum(['gregory', 'persian', 'islamic-umalqura']),
  timeZone,
  weekStart: z.union([
    z.literal(0),
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5),
    z.literal(6),
  ]),
  currency,
});

/** What may be changed later. */
export const settingsSchema = companySchema.extend({
  /** Figures over fewer answers are withheld, so that nobody can be recognised in them; 1 withholds none. */
  anonymityThreshold: z.int().min(1).max(100),
});

export type CompanySettings = z.output<typeof companySchema>;
export type EditableSettings = z.output<typeof settingsSchema>;
export type SettingsChange = { readonly [K in keyof EditableSettings]?: EditableSettings[K] | undefined };

/** Settings after which days, weeks or months begin elsewhere, so that figures by date must be computed anew. */
export const DAY_SHIFTING = [
  'timeZone',
  'calendar',
  'weekStart',
] as const satisfies readonly (keyof EditableSettings)[];

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Offsets such as +03:30 are accepted by Intl but know no summer time.
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}
