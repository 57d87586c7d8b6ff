// Routes of a person: their account, and the doors through which they come in.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { implement, type AccountContext } from '../../platform/http/implement.ts';
import type { Services } from '../../platform/services.ts';
import { acceptInvitation } from './actions/accept-invitation.ts';
import { changePassword } from './actions/change-password.ts';
import { createWorkspace } from './actions/create-workspace.ts';
import { redeemSignInLink } from './actions/create-sign-in-link.ts';
import { firstRun } from './actions/first-run.ts';
import { loadAccount } from './actions/load-account.ts';
import { openDemo } from './actions/open-demo.ts';
import { revokeSession } from './actions/revoke-session.ts';
import { showInvitation } from './actions/show-invitation.ts';
import { updateProfile } from './actions/update-profile.ts';
import { requireSameOrigin } from './auth/same-origin.ts';
import { createSession, refreshSession, sessionOf, tokenOf } from './auth/sessions.ts';
import { accountContract, entranceContract } from './contract.ts';
import { fail } from './errors.ts';
import { listSessions } from './session-store.ts';
import { workspacesOf } from './workspace-store.ts';

const ok = { ok: true } as const;

export const accountRoutes = implement('account', accountContract, {
  session: async ({ services, user }, { request, reply }) => {
    const cookie = await refreshSession(services, request);
    if (cookie !== undefined) reply.header('set-cookie', cookie);
    reply.header('cache-control', 'no-store');
    return loadAccount(services, user?.id);
  },
  createWorkspace: async (ctx, { body }) =>
    createWorkspace(ctx.services, { ...body, owner: requireUser(ctx) }),
  openDemo: async ctx => ({ slug: await openDemo(ctx.services, requireUser(ctx).id) }),
  updateProfile: async (ctx, { body }) => {
    await updateProfile(ctx.services, requireUser(ctx).id, body);
    return ok;
  },
  changePassword: async (ctx, { body, request }) => {
    await changePassword(ctx.services, requireUser(ctx).id, {
      ...body,
      keepToken: tokenOf(ctx.services, request),
    });
    return ok;
  },
  sessions: async (ctx, { request }) => {
    const rows = await listSessions(ctx.services.systemPool, requireUser(ctx).id, ctx.services.now());
    const own = tokenOf(ctx.services, request);
    return {
      sessions: rows.map(({ id, token, createdAt, updatedAt, address, agent }) => ({
        id,
        current: token === own,
        createdAt: createdAt.toISOString(),
        usedAt: updatedAt.toISOString(),
        address,
        agent,
      })),
    };
  },
  revokeSession: async (ctx, { params }) => {
    await revokeSession(ctx.services, requireUser(ctx).id, params.id);
    return ok;
  },
});

export const entranceRoutes = implement('entrance', entranceContract, {
  firstRun: async ({ services }, { body, request, reply }) => {
    requireSameOrigin(request);
    const { slug, userId } = await firstRun(services, body);
    await signIn(services, userId, request, reply);
    return { slug };
  },
  signInByLink: async ({ services }, { body, request, reply }) => {
    requireSameOrigin(request);
    const userId = await redeemSignInLink(services, body.token);
    await signIn(services, userId, request, reply);
    const [first] = await workspacesOf(services.systemPool, userId);
    return { slug: first?.slug ?? null };
  },
  showInvitation: async ({ services }, { params, request }) => {
    const { workspace, invitation, known } = await showInvitation(services, params.token);
    const { email, role, language, invitedBy } = invitation;
    const session = await sessionOf(services, request);
    return { workspace, email, role, language, invitedBy, known, signedInAs: session?.email ?? null };
  },
  acceptInvitation: async ({ services }, { params, body, request, reply }) => {
    requireSameOrigin(request);
    const session = await sessionOf(services, request);
    const user = session && { id: session.userId, name: session.name, email: session.email };
    const { slug, userId } = await acceptInvitation(services, params.token, { ...body, user });
    if (!user) await signIn(services, userId, request, reply);
    return { slug };
  },
});

function requireUser({ user }: AccountContext): NonNullable<AccountContext['user']> {
  if (!user) throw fail.signInRequired();
  return user;
}

async function signIn(
  services: Services,
  userId: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const agent = request.headers['user-agent']?.slice(0, 400);
  reply.header('set-cookie', await createSession(services, userId, { address: request.ip, agent }));
}
