import type { Role } from '../../../platform/context.ts';
import type { Services } from '../../../platform/services.ts';
import { permissionTable } from '../auth/permission-table.ts';
import { findUser, userExists, type User } from '../user-store.ts';
import { findDemo, workspacesOf, type OwnWorkspace } from '../workspace-store.ts';
import { canOpenDemo } from './open-demo.ts';

export interface Account {
  readonly user: User | null;
  readonly workspaces: (OwnWorkspace & { readonly role: Role; readonly permissions: string[] })[];
  readonly firstRun: boolean;
  readonly mail: boolean;
  readonly demo: boolean;
}

/** What the browser starts with: who is signed in and where they may go. */
export async function loadAccount(services: Services, userId: string | undefined): Promise<Account> {
  const { systemPool } = services;
  const user = userId === undefined ? undefined : await findUser(systemPool, userId);
  const mail = services.mailer.configured;
  const demo = canOpenDemo(services) || (await findDemo(systemPool)) !== undefined;
  if (!user) return { user: null, workspaces: [], firstRun: !(await userExists(systemPool)), mail, demo };
  const { permissionsOf } = permissionTable(services.modules ?? []);
  const workspaces = await workspacesOf(systemPool, user.id);
  return {
    user,
    workspaces: workspaces.map(w => ({ ...w, permissions: [...permissionsOf(w.role)].sort() })),
    firstRun: false,
    mail,
    demo,
  };
}
