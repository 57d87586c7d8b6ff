import type { Db } from '../../platform/postgres/db.ts';
import { upsertCustomersBulk } from '../directory/server.ts';
import type { CustomerReference } from '../../platform/feedback-draft.ts';

/** What a reference without our id is known by: the company's key, else the address, else the number. */
export function customerKey(ref: CustomerReference): string | undefined {
  if (ref.id !== undefined) return undefined;
  const key = ref.externalKey ?? ref.email?.trim().toLowerCase() ?? ref.phone?.trim();
  return key === undefined || key === '' ? undefined : key;
}

/** Whether the directory has to be asked who this is. */
export function needsDirectory(ref: CustomerReference | undefined): ref is CustomerReference {
  return ref !== undefined && customerKey(ref) !== undefined;
}

/** Ids of the customers, made or completed in the caller's transaction; undefined for nobody. In order of `refs`. */
export async function resolveCustomers(
  db: Db,
  refs: readonly (CustomerReference | undefined)[],
): Promise<(string | undefined)[]> {
  const keyed = refs.filter(needsDirectory).map(ref => ({ ...ref, externalKey: customerKey(ref) }));
  const ids = keyed.length === 0 ? new Map<string, string>() : await upsertCustomersBulk(db, keyed);
  return refs.map(
    ref => ref?.id ?? (ref === undefined ? undefined : ids.get(customerKey(ref)?.trim() ?? '')),
  );
}
