import { appendEvent } from '../../../platform/events/outbox.ts';
import { newId } from '../../../platform/id.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { inSystem } from '../../../platform/postgres/tenant.ts';
import type { Services } from '../../../platform/services.ts';
import { requireLanguage } from '../language-check.ts';
import { writeAudit } from '../audit-store.ts';
import { forgetAccess } from '../auth/member-lookup.ts';
import { insertMember } from '../member-store.ts';
import { slugOf } from '../model/slug.ts';
import type { CompanySettings } from '../model/workspace-settings.ts';
import { forgetWorkspaceSettings, insertWorkspace } from '../workspace-store.ts';

export interface NewWorkspace extends CompanySettings {
  readonly owner: { readonly id: string; readonly name: string };
  /** Wanted part of the address; made from the name when absent. */
  readonly slug?: string;
  readonly demo?: boolean;
}

export interface CreatedWorkspace {
  readonly id: string;
  readonly slug: string;
}

/** Creates a workspace with its owner and tells 'workspace.created', upon which areas prepare their defaults. */
export async function createWorkspace(services: Services, wanted: NewWorkspace): Promise<CreatedWorkspace> {
  const created = await inSystem(services.systemPool, db => addWorkspace(db, wanted));
  forgetWorkspaceSettings(services.systemPool);
  forgetAccess(services.systemPool);
  services.wake();
  return created;
}

/** The same inside a caller's system transaction; the caller forgets caches and wakes the dispatcher afterwards. */
export async function addWorkspace(db: Db, wanted: NewWorkspace): Promise<CreatedWorkspace> {
  requireLanguage(wanted.language);
  const id = newId();
  const { owner, slug: wantedSlug, demo = false, ...settings } = wanted;
  const base = slugOf(wantedSlug ?? wanted.name) || 'company';
  const slug = await insertWorkspace(db.$client, { ...settings, id, slug: base, demo });
  await insertMember(db.$client, id, owner.id, 'owner');
  await appendEvent(db, id, { name: 'workspace.created', payload: { id, demo } });
  const actor = { kind: 'user', id: owner.id, name: owner.name } as const;
  await writeAudit(db, { workspaceId: id, actor }, 'workspace.create', {
    type: 'workspace',
    id,
    name: wanted.name,
  });
  return { id, slug };
}
