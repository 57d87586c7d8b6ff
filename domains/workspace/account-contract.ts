// What belongs to a person rather than to a workspace: the account, and the doors through which people come in.
import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { at, done, email, id, personName, role } from './contract-parts.ts';
import { companySchema, settingsSchema } from './model/workspace-settings.ts';

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
    body: companySchema,
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
      workspace: companySchema,
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
