import { z } from 'zod';
import { columnName, timeColumnSchema, wishesSchema } from '../../../../platform/table-import/schemas.ts';

/**
 * What the columns of a file of customers mean: the mapping file of `safar import customers FILE --map MAP.json`
 * (docs/import.md). Columns are named as in the header. Version 1.
 */

const name = z.string().trim().min(1).max(60);

/** Names as they stand in consent records. */
const word = name.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u);

const consentSchema = z.object({
  column: columnName,
  purpose: word.default('marketing'),
  channel: word.default('email'),
  /** The company's own words for yes and no, beside the usual ones: { "عضو خبرنامه": "yes" }. */
  values: z.record(z.string().max(200), z.enum(['yes', 'no'])).optional(),
});

export const customerMappingSchema = z.object({
  version: z.literal(1),
  file: wishesSchema.optional(),
  /** The company's own number or code. Where it is empty or left out, the address names the customer, else the phone. */
  key: columnName.optional(),
  /** Several columns are joined by spaces: first name and family name. */
  name: z.array(columnName).max(5).default([]),
  email: columnName.optional(),
  phone: columnName.optional(),
  language: z
    .union([z.object({ column: columnName }), z.object({ fixed: z.string().regex(/^[a-z]{2,3}$/) })])
    .optional(),
  /** Known since. */
  since: timeColumnSchema.optional(),
  consent: z.array(consentSchema).max(20).default([]),
  attributes: z
    .array(z.object({ column: columnName, name }))
    .max(40)
    .default([]),
});

export type CustomerMapping = z.output<typeof customerMappingSchema>;
export type CustomerMappingInput = z.input<typeof customerMappingSchema>;

/** Columns that the mapping uses and the file does not have. */
export function missingColumns(mapping: CustomerMapping, columns: readonly string[]): string[] {
  const there = new Set(columns);
  return [...new Set(usedColumns(mapping))].filter(used => !there.has(used));
}

/** Whether the mapping says by what customers are known. */
export function namesCustomers({ key, email, phone }: CustomerMapping): boolean {
  return key !== undefined || email !== undefined || phone !== undefined;
}

function usedColumns(m: CustomerMapping): string[] {
  const language = m.language !== undefined && 'column' in m.language ? m.language.column : undefined;
  const many = [...m.consent, ...m.attributes].map(one => one.column);
  const single = [m.key, m.email, m.phone, language, m.since?.column, m.since?.clock];
  return [...single, ...m.name, ...many].filter(one => one !== undefined);
}
