// First words on consent, of many customers at once.
import { newId } from '../../platform/id.ts';
import type { Db } from '../../platform/postgres/db.ts';
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
  const changes = rows.flatMap((row, i) =>
    Object.entries(consents[i] ?? {}).flatMap(([purpose, channels]) =>
      Object.entries(channels).map(([channel, state]) => ({ customer: row.id, purpose, channel, ...state })),
    ),
  );
  await db.$client.query(
    `insert into consent_change (workspace_id, id, customer_id, at, purpose, channel, granted, source)
     select current_setting('safar.workspace')::uuid, t.*
     from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::boolean[], $7::text[]) as t`,
    [
      changes.map(() => newId()),
      changes.map(change => change.customer),
      changes.map(change => change.at),
      changes.map(change => change.purpose),
      changes.map(change => change.channel),
      changes.map(change => change.granted),
      changes.map(change => change.source),
    ],
  );
}
