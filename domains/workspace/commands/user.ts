import { randomBytes } from 'node:crypto';
import type { Context, Role } from '../../../platform/context.ts';
import type { CommandRun } from '../../../platform/module.ts';
import type { Services } from '../../../platform/services.ts';
import { addMember } from '../actions/add-member.ts';
import { changeRole } from '../actions/change-role.ts';
import { resetPassword as reset } from '../actions/change-password.ts';
import { createSignInLink } from '../actions/create-sign-in-link.ts';
import { createUser } from '../actions/create-user.ts';
import { fail } from '../errors.ts';
import { ROLES } from '../model/role.ts';
import { findUserByEmail, listUsers, type User } from '../user-store.ts';
import { loadWorkspaceSettings } from '../workspace-store.ts';

export const list: CommandRun = async ({ services, print }) => {
  const users = await listUsers(need(services).systemPool);
  for (const { email, name, memberships } of users)
    print(`${email}\t${name}\t${memberships.map(m => `${m.workspace} (${m.role})`).join(', ') || '—'}`);
  return { users };
};

export const create: CommandRun = async ({ services: given, values, positionals, print }) => {
  const services = need(given);
  const email = argument(positionals[0], 'EMAIL');
  const name = text(values['name']) ?? argument(undefined, '--name');
  const role = values['role'] === undefined ? undefined : asRole(text(values['role']));
  const slug = text(values['workspace']);
  if (role !== undefined && slug === undefined) throw new Error('--role needs --workspace SLUG.');
  const workspace = slug === undefined ? undefined : await loadWorkspaceSettings(services.systemPool, slug);
  if (slug !== undefined && workspace === undefined) throw new Error(`There is no workspace "${slug}".`);
  const id = await createUser(services, { email, name, language: text(values['language']) });
  if (workspace) await addMember(services, workspace.id, id, role ?? 'viewer');
  const link = await createSignInLink(services, id);
  print(link);
  return { id, email, link };
};

export const role: CommandRun = async ({ ctx, positionals, print }) => {
  if (ctx === undefined) throw new Error('no workspace');
  const wanted = asRole(argument(positionals[1], 'ROLE'));
  const user = await userOf(ctx.services, positionals[0]);
  await setRole(ctx, user, wanted);
  print(`${user.email}: ${wanted} (${ctx.workspace.slug})`);
  return { email: user.email, workspace: ctx.workspace.slug, role: wanted };
};

async function setRole(ctx: Context, user: User, wanted: Role): Promise<void> {
  const added = await addMember(ctx.services, ctx.workspace.id, user.id, wanted);
  if (!added) await changeRole(ctx, user.id, wanted);
}

export const signInLink: CommandRun = async ({ services, positionals, print }) => {
  const user = await userOf(need(services), positionals[0]);
  const link = await createSignInLink(need(services), user.id);
  print(link);
  return { email: user.email, link };
};

export const resetPassword: CommandRun = async ({ services, positionals, values, print }) => {
  const user = await userOf(need(services), positionals[0]);
  const given = text(values['password']);
  const password = given ?? randomBytes(12).toString('base64url');
  await reset(need(services), user.id, password);
  if (given === undefined) print(password);
  else print('ok');
  return { email: user.email, ...(given === undefined ? { password } : {}) };
};

function need(services: Services | undefined): Services {
  if (services === undefined) throw new Error('the stores are not open');
  return services;
}

async function userOf(services: Services, email: string | undefined): Promise<User> {
  const wanted = argument(email, 'EMAIL');
  const user = await findUserByEmail(services.systemPool, wanted);
  if (!user) throw fail.userNotFound({ email: wanted });
  return user;
}

function argument(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`${name} is missing; see --help.`);
  return value;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asRole(value: string | undefined): Role {
  const known = ROLES.find(r => r === value);
  if (!known) throw new Error(`The role is one of: ${ROLES.join(', ')}.`);
  return known;
}
