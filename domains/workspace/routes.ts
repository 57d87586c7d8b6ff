import { implement } from '../../platform/http/implement.ts';
import { changeRole } from './actions/change-role.ts';
import { createKey } from './actions/create-key.ts';
import { createTeam } from './actions/create-team.ts';
import { deleteTeam } from './actions/delete-team.ts';
import { inviteMember } from './actions/invite-member.ts';
import { listAudit } from './actions/list-audit.ts';
import { listInvitations } from './actions/list-invitations.ts';
import { listKeys } from './actions/list-keys.ts';
import { listMembersWithTeams } from './actions/list-members.ts';
import { listTeams } from './actions/list-teams.ts';
import { loadChecklist } from './actions/load-checklist.ts';
import { removeMember } from './actions/remove-member.ts';
import { resendInvitation } from './actions/resend-invitation.ts';
import { revokeInvitation } from './actions/revoke-invitation.ts';
import { revokeKey } from './actions/revoke-key.ts';
import { updateSettings } from './actions/update-settings.ts';
import { updateTeam } from './actions/update-team.ts';
import { workspaceContract } from './contract.ts';
import { presentAudit, presentInvitation, presentInvited, presentKey, presentMember } from './present.ts';

const ok = { ok: true } as const;

export const workspaceRoutes = implement('workspace', workspaceContract, {
  settings: async ctx => ({ ...ctx.workspace }),
  updateSettings: async (ctx, { body }) => {
    await updateSettings(ctx, body);
    return ok;
  },
  members: async ctx => ({ members: (await listMembersWithTeams(ctx)).map(presentMember) }),
  changeRole: async (ctx, { params, body }) => {
    await changeRole(ctx, params.id, body.role);
    return ok;
  },
  removeMember: async (ctx, { params }) => {
    await removeMember(ctx, params.id);
    return ok;
  },
  invitations: async ctx => {
    const rows = await listInvitations(ctx);
    return { invitations: rows.map(row => presentInvitation(row, ctx.now())) };
  },
  invite: async (ctx, { body }) => presentInvited(await inviteMember(ctx, body), ctx.now()),
  resendInvitation: async (ctx, { params }) =>
    presentInvited(await resendInvitation(ctx, params.id), ctx.now()),
  revokeInvitation: async (ctx, { params }) => {
    await revokeInvitation(ctx, params.id);
    return ok;
  },
  teams: async ctx => ({ teams: await listTeams(ctx) }),
  createTeam: (ctx, { body }) => createTeam(ctx, body),
  updateTeam: async (ctx, { params, body }) => {
    await updateTeam(ctx, params.id, body);
    return ok;
  },
  deleteTeam: async (ctx, { params }) => {
    await deleteTeam(ctx, params.id);
    return ok;
  },
  keys: async ctx => ({ keys: (await listKeys(ctx)).map(presentKey) }),
  createKey: async (ctx, { body }) => {
    const { key, secret } = await createKey(ctx, body);
    return { key: presentKey(key), secret };
  },
  revokeKey: async (ctx, { params }) => {
    await revokeKey(ctx, params.id);
    return ok;
  },
  audit: async (ctx, { query }) => {
    const { from, to, ...rest } = query;
    const { entries, more } = await listAudit(ctx, {
      ...rest,
      from: from === undefined ? undefined : new Date(from),
      to: to === undefined ? undefined : new Date(to),
    });
    return { entries: entries.map(presentAudit), more };
  },
  checklist: async ctx => ({ steps: await loadChecklist(ctx) }),
});
