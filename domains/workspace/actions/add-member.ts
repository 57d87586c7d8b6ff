import type { Role } from '../../../platform/context.ts';
import { appendEvent } from '../../../platform/events/outbox.ts';
import { inSystem } from '../../../platform/postgres/tenant.ts';
import type { Services } from '../../../platform/services.ts';
import { writeAudit } from '../audit-store.ts';
import { forgetAccess } from '../auth/member-lookup.ts';
import { insertMember } from '../member-store.ts';
import { findUser } from '../user-store.ts';

/** Makes a user a member without an invitation, as the operator or the demo does; false when they are one already. */
export async function addMember(
  services: Services,
  workspaceId: string,
  userId: string,
  role: Role,
): Promise<boolean> {
  const added = await inSystem(services.systemPool, async db => {
    if (!(await insertMember(db.$client, workspaceId, userId, role))) return false;
    const user = await findUser(db.$client, userId);
    const author = { workspaceId, actor: { kind: 'operator', id: 'operator', name: 'Operator' } } as const;
    await writeAudit(
      db,
      author,
      'member.add',
      { type: 'member', id: userId, name: user?.name ?? '' },
      { role },
    );
    await appendEvent(db, workspaceId, { name: 'member.joined', payload: { id: userId, role } });
    return true;
  });
  forgetAccess(services.systemPool);
  return added;
}
