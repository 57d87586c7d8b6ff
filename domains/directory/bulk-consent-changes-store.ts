import { newId } from '../../platform/id.ts';
import type { Db } from '../../platform/postgres/db.ts';
import type { Consent } from './model/customer.ts';

/** Keeps the words on consent that are in `after` and were not in `before`, for many customers at once. */
export async function addConsentChanges(
  db: Db,
  customers: readonly { readonly id: string; readonly before: Consent; readonly after: Consent }[],
): Promise<void> {
  const changes = customers.flatMap(({ id, before, after }) =>
    Object.entries(after).flatMap(([purpose, channels]) =>
      Object.entries(channels)
        .filter(([channel, state]) => before[purpose]?.[channel]?.at !== state.at)
        .map(([channel, state]) => ({ customer: id, purpose, channel, ...state })),
    ),
  );
  if (changes.length === 0) return;
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
