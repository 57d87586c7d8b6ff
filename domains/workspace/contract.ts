import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { settingsSchema } from './model/workspace-settings.ts';
import { ROLES } from './model/role.ts';

const done = z.object({ ok: z.literal(true) });
const id = z.object({ id: z.uuid() });
const at = z.iso.datetime();
const role = z.enum(ROLES);
const email = z.email().max(320);
const personName = z.string().trim().min(1).max(120);
/** Judged by model/password.ts in the action, so that the refusal says what to do. */
const password = z.string().max(1000);
const secret = z.string().min(20).max(200);

const workspaceView = settingsSchema.extend({
  id: z.uuid(),
  slug: z.string(),
  demo: z.boolean(),
  role,
  permissions: z.array(z.string()),
});
const memberView = z.object({
  userId: z.uuid(),
  name: z.string(),
  email: z.string(),
  role,
  joinedAt: at,
  teams: z.array(z.uuid()),
});
const invitationView = z.object({
  id: z.uuid(),
  email: z.string(),
  role,
  language: z.string(),
  invitedBy: z.string(),
  createdAt: at,
  expiresAt: at,
  expired: z.boolean(),
});
/** `link` is shown to the inviter when no mail could be sent. */
const invited = z.object({ invitation: invitationView, mailed: z.boolean(), link: z.string() });
const teamView = z.object({ id: z.uuid(), name: z.string(), members: z.array(z.uuid()) });
const keyView = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  permissions: z.array(z.string()),
  createdBy: z.string(),
  createdAt: at,
  lastUsedAt: at.nullable(),
});
const auditView = z.object({
  id: z.uuid(),
  at,
  actor: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
  action: z.string(),
  subject: z.object({ type: z.string(), id: z.string(), name: z.string().nullable() }),
  detail: z.unknown(),
});

export const accountContract = {
  session: endpoint({
    method: 'GET',
    path: '/session',
    scope: 'account',
    summary: 'Who is signed in, with their workspaces; whether nobody has ever signed up here.',
    response: z.object({
      user: z
        .object({ id: z.uuid(), name: z.string(), email: z.string(), language: z.string().nullable() })
        .nullable(),
      workspaces: z.array(workspaceView),
      firstRun: z.boolean(),
      /** Whether mails can be sent: decides what the pages promise. */
      mail: z.boolean(),
      /** Whether there is a demo company to explore, or one can be made. */
      demo: z.boolean(),
    }),
  }),
  createWorkspace: endpoint({
    method: 'POST',
    path: '/workspaces',
    scope: 'account',
    summary: 'Creates another workspace, owned by the caller.',
    body: settingsSchema,
    response: z.object({ id: z.uuid(), slug: z.string() }),
  }),
  openDemo: endpoint({
    method: 'POST',
    path: '/demo',
    scope: 'account',
    summary: 'Lets the caller into the demo company, which is made when there is none yet.',
    response: z.object({ slug: z.string() }),
  }),
  updateProfile: endpoint({
    method: 'PATCH',
    path: '/profile',
    scope: 'account',
    summary: "Changes the caller's name or language.",
    body: z.object({ name: personName.optional(), language: z.string().max(8).optional() }),
    response: done,
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/password',
    scope: 'account',
    summary: "Changes the caller's password and ends their other sessions.",
    body: z.object({ current: password.optional(), next: password }),
    response: done,
  }),
  sessions: endpoint({
    method: 'GET',
    path: '/sessions',
    scope: 'account',
    summary: "The caller's open sessions.",
    response: z.object({
      sessions: z.array(
        z.object({
          id: z.uuid(),
          current: z.boolean(),
          createdAt: at,
          usedAt: at,
          address: z.string().nullable(),
          agent: z.string().nullable(),
        }),
      ),
    }),
  }),
  revokeSession: endpoint({
    method: 'DELETE',
    path: '/sessions/:id',
    scope: 'account',
    summary: "Ends one of the caller's sessions.",
    params: id,
    response: done,
  }),
} as const;

export const entranceContract = {
  firstRun: endpoint({
    method: 'POST',
    path: '/first-run',
    scope: 'public',
    summary: 'Creates the first owner and workspace of a fresh installation and signs the owner in.',
    rateLimit: 20,
    body: z.object({
      owner: z.object({ name: personName, email, password, language: z.string().max(8) }),
      workspace: settingsSchema,
    }),
    response: z.object({ slug: z.string() }),
  }),
  signInByLink: endpoint({
    method: 'POST',
    path: '/sign-in-link',
    scope: 'public',
    summary: 'Uses up a one-time link and signs its user in.',
    rateLimit: 20,
    body: z.object({ token: secret }),
    response: z.object({ slug: z.string().nullable() }),
  }),
  showInvitation: endpoint({
    method: 'GET',
    path: '/invitations/:token',
    scope: 'public',
    summary: 'What an invitation link offers.',
    rateLimit: 60,
    params: z.object({ token: secret }),
    response: z.object({
      workspace: z.string(),
      email: z.string(),
      role,
      language: z.string(),
      invitedBy: z.string(),
      /** The address already signs in here: sign in, then accept. */
      known: z.boolean(),
      /** Address of whoever is signed in in this browser. */
      signedInAs: z.string().nullable(),
    }),
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/invitations/:token/accept',
    scope: 'public',
    summary: 'Joins the workspace: as the signed-in user, or as a new one with name and password.',
    rateLimit: 20,
    params: z.object({ token: secret }),
    body: z.object({
      name: personName.optional(),
      password: password.optional(),
      language: z.string().max(8).optional(),
    }),
    response: z.object({ slug: z.string() }),
  }),
} as const;

export const workspaceContract = {
  settings: endpoint({
    method: 'GET',
    path: '/settings',
    scope: 'workspace',
    permission: 'workspace.read',
    summary: 'Name, language, calendar, time zone, week start and currency.',
    response: settingsSchema.extend({ id: z.uuid(), slug: z.string(), demo: z.boolean() }),
  }),
  updateSettings: endpoint({
    method: 'PATCH',
    path: '/settings',
    scope: 'workspace',
    permission: 'workspace.write',
    summary: 'Changes settings; a new time zone, calendar or week start moves figures to other days.',
    body: settingsSchema.partial(),
    response: done,
  }),
  members: endpoint({
    method: 'GET',
    path: '/members',
    scope: 'workspace',
    permission: 'members.read',
    summary: 'Members with role and teams, by name.',
    response: z.object({ members: z.array(memberView) }),
  }),
  changeRole: endpoint({
    method: 'PATCH',
    path: '/members/:id',
    scope: 'workspace',
    permission: 'members.write',
    summary: "Changes a member's role. The last owner keeps theirs.",
    params: id,
    body: z.object({ role }),
    response: done,
  }),
  removeMember: endpoint({
    method: 'DELETE',
    path: '/members/:id',
    scope: 'workspace',
    permission: 'members.write',
    summary: 'Removes a member. The last owner stays.',
    params: id,
    response: done,
  }),
  invitations: endpoint({
    method: 'GET',
    path: '/invitations',
    scope: 'workspace',
    permission: 'members.write',
    summary: 'Open invitations, newest first.',
    response: z.object({ invitations: z.array(invitationView) }),
  }),
  invite: endpoint({
    method: 'POST',
    path: '/invitations',
    scope: 'workspace',
    permission: 'members.write',
    summary: 'Invites an address; the link is in the answer in case no mail can be sent.',
    body: z.object({ email, role, language: z.string().max(8).optional() }),
    response: invited,
  }),
  resendInvitation: endpoint({
    method: 'POST',
    path: '/invitations/:id/resend',
    scope: 'workspace',
    permission: 'members.write',
    summary: 'Makes a new link, valid for another week; the old one stops working.',
    params: id,
    response: invited,
  }),
  revokeInvitation: endpoint({
    method: 'DELETE',
    path: '/invitations/:id',
    scope: 'workspace',
    permission: 'members.write',
    summary: 'Takes an invitation back.',
    params: id,
    response: done,
  }),
  teams: endpoint({
    method: 'GET',
    path: '/teams',
    scope: 'workspace',
    permission: 'workspace.read',
    summary: 'Teams with their members, by name.',
    response: z.object({ teams: z.array(teamView) }),
  }),
  createTeam: endpoint({
    method: 'POST',
    path: '/teams',
    scope: 'workspace',
    permission: 'teams.write',
    summary: 'Creates a team.',
    body: z.object({ name: personName, members: z.array(z.uuid()).max(1000).default([]) }),
    response: teamView,
  }),
  updateTeam: endpoint({
    method: 'PATCH',
    path: '/teams/:id',
    scope: 'workspace',
    permission: 'teams.write',
    summary: 'Renames a team or replaces its members.',
    params: id,
    body: z.object({ name: personName.optional(), members: z.array(z.uuid()).max(1000).optional() }),
    response: done,
  }),
  deleteTeam: endpoint({
    method: 'DELETE',
    path: '/teams/:id',
    scope: 'workspace',
    permission: 'teams.write',
    summary: 'Deletes a team; its members stay members.',
    params: id,
    response: done,
  }),
  keys: endpoint({
    method: 'GET',
    path: '/api-keys',
    scope: 'workspace',
    permission: 'keys.write',
    summary: 'Live API keys, newest first; never the secret.',
    response: z.object({ keys: z.array(keyView) }),
  }),
  createKey: endpoint({
    method: 'POST',
    path: '/api-keys',
    scope: 'workspace',
    permission: 'keys.write',
    summary: 'Creates an API key; the secret is in this answer and nowhere else.',
    body: z.object({ name: personName, permissions: z.array(z.string().max(80)).min(1).max(200) }),
    response: z.object({ key: keyView, secret: z.string() }),
  }),
  revokeKey: endpoint({
    method: 'DELETE',
    path: '/api-keys/:id',
    scope: 'workspace',
    permission: 'keys.write',
    summary: 'Revokes an API key; it stops working within five seconds everywhere.',
    params: id,
    response: done,
  }),
  audit: endpoint({
    method: 'GET',
    path: '/audit',
    scope: 'workspace',
    permission: 'audit.read',
    summary: 'Who did what, newest first; page on with `before` = id of the last entry.',
    query: z.object({
      actor: z.string().max(100).optional(),
      action: z.string().max(100).optional(),
      subjectType: z.string().max(60).optional(),
      subjectId: z.string().max(100).optional(),
      from: at.optional(),
      to: at.optional(),
      before: z.uuid().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ entries: z.array(auditView), more: z.boolean() }),
  }),
  checklist: endpoint({
    method: 'GET',
    path: '/checklist',
    scope: 'workspace',
    permission: 'workspace.read',
    summary: 'First steps of a workspace and which of them are done.',
    response: z.object({ steps: z.array(z.object({ key: z.string(), done: z.boolean() })) }),
  }),
} as const;
