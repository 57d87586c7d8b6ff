// People and contexts for tests: real users, members and sessions in a test house.
import type { Context, Role } from '../../../platform/context.ts';
import { createContext } from '../../../platform/create-context.ts';
import type { Module } from '../../../platform/module.ts';
import type { Services } from '../../../platform/services.ts';
import { addMember } from '../actions/add-member.ts';
import { createUser } from '../actions/create-user.ts';
import { createWorkspace } from '../actions/create-workspace.ts';
import { permissionTable } from '../auth/permission-table.ts';
import { loadWorkspaceSettings } from '../workspace-store.ts';

export const testSettings = {
  name: 'شرکت آفتاب',
  language: 'fa',
  calendar: 'persian',
  timeZone: 'Asia/Tehran',
  weekStart: 6,
  currency: 'IRR',
} as const;

let counter = 0;

/** A user who can only sign in by link or `createSession`. */
export async function testUser(
  services: Services,
  name = 'Test Person',
): Promise<{ id: string; name: string; email: string }> {
  const email = `person-${++counter}-${process.pid}@example.com`;
  return { id: await createUser(services, { name, email }), name, email };
}

/** A workspace with its owner, and contexts of further members by role. */
export async function testWorkspace(
  services: Services,
  modules: readonly Module[],
  name: string = testSettings.name,
) {
  const owner = await testUser(services, 'Owner');
  const { id, slug } = await createWorkspace(services, { ...testSettings, name, owner });
  const { permissionsOf } = permissionTable(modules);

  async function as(user: { id: string; name: string }, role: Role): Promise<Context> {
    const workspace = await loadWorkspaceSettings(services.systemPool, id);
    if (!workspace) throw new Error('no workspace');
    const actor = {
      kind: 'user',
      id: user.id,
      name: user.name,
      role,
      permissions: permissionsOf(role),
    } as const;
    return createContext({ services, actor, workspace, language: 'en', log: services.log });
  }

  return {
    id,
    slug,
    owner,
    asOwner: () => as(owner, 'owner'),
    as,
    /** A new member with that role. */
    async member(role: Role): Promise<{ id: string; name: string; email: string; ctx: Context }> {
      const user = await testUser(services, `A ${role}`);
      await addMember(services, id, user.id, role);
      return { ...user, ctx: await as(user, role) };
    },
  };
}
