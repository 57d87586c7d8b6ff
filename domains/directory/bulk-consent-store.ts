// First words on consent, of many customers at once.
import type { Db } from '../../platform/postgres/db.ts';
import { addConsentChanges } from './bulk-consent-changes-store.ts';
import { joinWords } from './bulk-store.ts';
import type { Consent, CustomerDetails } from './model/customer.ts';

interface Silent extends CustomerDetails {
  readonly id: string;
  readonly externalKey: string | null;
}

/**
 * Records what customers said about consent before anything else was known of it, within the caller's transaction.
 * Customers with any word on record are left alone, so that the same again changes nothing and nobody's later word is
 * overruled. For loads of history; a customer's own word goes through `setConsent`.
 */
export async function addFirstConsentBulk(db: Db, wanted: ReadonlyMap<string, Consent>): Promise<void> {
  const { rows } = await db.$client.query<Silent>(
    `select id, external_key as "externalKey", name, email, phone, language, attributes from customer
     where id = any($1) and consent = '{}' order by id for update`,
    [[...wanted.keys()]],
  );
  if (rows.length === 0) return;
  const consents = rows.map(row => wanted.get(row.id) ?? {});
  await db.$client.query(
    `update customer c set consent = t.consent, search = array_to_tsvector(string_to_array(t.words, ' '))
     from unnest($1::uuid[], $2::jsonb[], $3::text[]) as t(id, consent, words) where c.id = t.id`,
    [
      rows.map(row => row.id),
      consents.map(consent => JSON.stringify(consent)),
      rows.map((row, i) => joinWords({ ...row, consent: consents[i] ?? {} })),
    ],
  );
  await addConsentChanges(
    db,
    rows.map((row, i) => ({ id: row.id, before: {}, after: consents[i] ?? {} })),
  );
}
