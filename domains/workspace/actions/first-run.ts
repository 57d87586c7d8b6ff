import { inSystem } from '../../../platform/postgres/tenant.ts';
import type { Services } from '../../../platform/services.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { refusePassword } from '../auth/refuse-password.ts';
import { fail } from '../errors.ts';
import { requireLanguage } from '../language-check.ts';
import { passwordFlaw } from '../model/password.ts';
import type { CompanySettings } from '../model/workspace-settings.ts';
import { insertUser, userExists } from '../user-store.ts';
import { forgetWorkspaceSettings } from '../workspace-store.ts';
import { addWorkspace, type CreatedWorkspace } from './create-workspace.ts';

export interface FirstRun {
  readonly owner: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
    readonly language: string;
  };
  readonly workspace: CompanySettings;
}

/** One number for all processes: whoever holds this lock is alone in the first run. */
const FIRST_RUN_LOCK = 7_241_001;

/** Creates the installation's first user and workspace together; refused as soon as any user exists. */
export async function firstRun(
  services: Services,
  wanted: FirstRun,
): Promise<CreatedWorkspace & { readonly userId: string }> {
  const { owner } = wanted;
  if (await userExists(services.systemPool)) throw fail.firstRunOver();
  requireLanguage(owner.language);
  refusePassword(passwordFlaw(owner.password, [owner.name, owner.email]));
  const passwordHash = await hashPassword(owner.password);
  const created = await inSystem(services.systemPool, async db => {
    await db.$client.query('select pg_advisory_xact_lock($1)', [FIRST_RUN_LOCK]);
    if (await userExists(db.$client)) throw fail.firstRunOver();
    const userId = await insertUser(db.$client, { ...owner, passwordHash });
    if (userId === undefined) throw fail.firstRunOver();
    const workspace = await addWorkspace(db, {
      ...wanted.workspace,
      owner: { id: userId, name: owner.name },
    });
    return { ...workspace, userId };
  });
  forgetWorkspaceSettings(services.systemPool);
  services.wake();
  return created;
}
