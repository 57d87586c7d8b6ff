import { z } from 'zod';

export const MAX_ATTRIBUTES = 40;

/** Names of attributes are kept as given; values are text, as everything that is filtered by. */
export const attributesSchema = z
  .record(z.string().trim().min(1).max(60), z.string().max(200))
  .refine(
    attributes => Object.keys(attributes).length <= MAX_ATTRIBUTES,
    'directory.error.attributesTooMany',
  );

export const customerFields = z.object({
  externalKey: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(200).optional(),
  email: z.email().max(320).optional(),
  phone: z.string().trim().min(3).max(40).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  attributes: attributesSchema.optional(),
});

export type CustomerFields = z.output<typeof customerFields>;

/** `purpose` → `channel` → the latest word. */
export type Consent = Readonly<Record<string, Readonly<Record<string, ConsentState>>>>;

export interface ConsentState {
  readonly granted: boolean;
  /** ISO time of the change. */
  readonly at: string;
  readonly source: string;
}

export interface Customer {
  readonly id: string;
  readonly externalKey: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly consent: Consent;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface CustomerDetails {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/**
 * What is known after hearing `news` about `known`: new values replace, missing and empty ones leave things as they
 * are, attributes are joined by name (the newest 40 stay). The same object comes back when nothing changed.
 */
export function joinDetails<T extends CustomerDetails>(known: T, news: CustomerDetails): T {
  const fields = (['name', 'email', 'phone', 'language'] as const).filter(
    f => news[f] && news[f] !== known[f],
  );
  const attributes = Object.entries(news.attributes ?? {}).filter(
    ([name, value]) => value !== '' && known.attributes?.[name] !== value,
  );
  if (fields.length === 0 && attributes.length === 0) return known;
  const joined = { ...known.attributes, ...Object.fromEntries(attributes) };
  return {
    ...known,
    ...Object.fromEntries(fields.map(f => [f, news[f]])),
    attributes: Object.fromEntries(Object.entries(joined).slice(-MAX_ATTRIBUTES)),
  };
}

/**
 * What is known of consent after a list of the company says `news`: a first word on a purpose and channel is taken,
 * and a withdrawal always is; but a list never turns a known no into a yes, because it may be older than the
 * customer's own word (that goes through `setConsent`). The same object comes back when nothing changed.
 */
export function joinConsent(known: Consent, news: Consent): Consent {
  let joined = known;
  for (const [purpose, channels] of Object.entries(news))
    for (const [channel, state] of Object.entries(channels)) {
      const before = joined[purpose]?.[channel];
      if (before !== undefined && (!before.granted || state.granted)) continue;
      joined = { ...joined, [purpose]: { ...joined[purpose], [channel]: state } };
    }
  return joined;
}

/** Trimmed, without the NUL that PostgreSQL's text cannot hold. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').trim();
}

/** Details as they are stored: trimmed, addresses in lower case, keys and values within their lengths. */
export function cleanDetails(details: CustomerDetails): CustomerDetails {
  const { name, email, phone, language, attributes = {} } = details;
  return {
    name: name && cleanText(name).slice(0, 200),
    email: email && cleanText(email).toLowerCase().slice(0, 320),
    phone: phone && cleanText(phone).slice(0, 40),
    language: language && cleanText(language).slice(0, 8),
    attributes: Object.fromEntries(
      Object.entries(attributes)
        .map(([key, value]) => [cleanText(key).slice(0, 60), cleanText(value).slice(0, 200)] as const)
        .filter(([key]) => key !== ''),
    ),
  };
}
