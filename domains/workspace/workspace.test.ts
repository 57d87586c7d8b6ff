import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../platform/services.ts';
import { testHouse, type TestHouse } from '../../platform/testkit/test-house.ts';
import { acceptInvitation } from './actions/accept-invitation.ts';
import { changeRole } from './actions/change-role.ts';
import { createKey } from './actions/create-key.ts';
import { createTeam } from './actions/create-team.ts';
import { firstRun } from './actions/first-run.ts';
import { inviteMember } from './actions/invite-member.ts';
import { listAudit } from './actions/list-audit.ts';
import { listInvitations } from './actions/list-invitations.ts';
import { listMembersWithTeams } from './actions/list-members.ts';
import { removeMember } from './actions/remove-member.ts';
import { resendInvitation } from './actions/resend-invitation.ts';
import { revokeInvitation } from './actions/revoke-invitation.ts';
import { showInvitation } from './actions/show-invitation.ts';
import { updateSettings } from './actions/update-settings.ts';
import { updateTeam } from './actions/update-team.ts';
import { module } from './module.ts';
import { testSettings, testUser, testWorkspace } from './testing/people.ts';
import { listWorkspaceIds, loadWorkspaceSettings } from './workspace-store.ts';

const code = (name: string) => expect.objectContaining({ code: name });
const password = 'یک گذرواژهٔ خوب و بلند';

let house: TestHouse;
let services: Services;

beforeAll(async () => {
  house = await testHouse();
  services = await house.services([module]);
});
afterAll(() => house.close());

describe('first run', () => {
  it('makes one owner and one workspace however many try at once', async () => {
    const wanted = (n: number) => ({
      owner: { name: 'مریم', email: `first-${n}@example.com`, password, language: 'fa' },
      workspace: testSettings,
    });
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, n) => firstRun(services, wanted(n))),
    );
    expect(results.filter(r => r.status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toEqual(code('workspace.firstRunOver'));
    const [id] = await listWorkspaceIds(services.systemPool);
    expect(await listWorkspaceIds(services.systemPool)).toHaveLength(1);
    const settings = await loadWorkspaceSettings(services.systemPool, id ?? '');
    expect(settings).toMatchObject({ ...testSettings, slug: 'shrkt-aftab', demo: false });
    const users = await house.systemPool.query('select count(*)::int as n from user_');
    expect(users.rows[0]).toEqual({ n: 1 });
  });
});

describe('invitations', () => {
  it('go from link to member once, and hand the link over when no mail goes out', async () => {
    const workspace = await testWorkspace(services, [module]);
    const owner = await workspace.asOwner();
    const { link, mailed, invitation } = await inviteMember(owner, {
      email: ' New@Example.com ',
      role: 'agent',
    });
    expect(mailed).toBe(false);
    expect(invitation.email).toBe('new@example.com');
    const token = link.split('/').at(-1) ?? '';
    expect((await showInvitation(services, token)).known).toBe(false);
    const attempts = await Promise.allSettled(
      [1, 2, 3].map(() =>
        acceptInvitation(services, token, { user: undefined, name: 'تازه‌وارد', password }),
      ),
    );
    expect(attempts.filter(a => a.status === 'fulfilled')).toHaveLength(1);
    const members = await listMembersWithTeams(owner);
    expect(members.map(m => [m.name, m.role])).toContainEqual(['تازه‌وارد', 'agent']);
    await expect(showInvitation(services, token)).rejects.toEqual(code('workspace.invitationInvalid'));
    const stored = await house.systemPool.query('select token_hash from invitation where id = $1', [
      invitation.id,
    ]);
    expect(JSON.stringify(stored.rows)).not.toContain(token);
  });

  it('stop working when resent, taken back or expired', async () => {
    const workspace = await testWorkspace(services, [module]);
    const owner = await workspace.asOwner();
    const first = await inviteMember(owner, { email: 'again@example.com', role: 'viewer' });
    await expect(inviteMember(owner, { email: 'again@example.com', role: 'viewer' })).rejects.toEqual(
      code('workspace.invitationOpen'),
    );
    const second = await resendInvitation(owner, first.invitation.id);
    const tokenOf = (link: string) => link.split('/').at(-1) ?? '';
    await expect(showInvitation(services, tokenOf(first.link))).rejects.toEqual(
      code('workspace.invitationInvalid'),
    );
    expect((await showInvitation(services, tokenOf(second.link))).invitation.email).toBe('again@example.com');
    const late = { ...services, now: () => new Date(Date.now() + 8 * 86_400_000) };
    await expect(showInvitation(late, tokenOf(second.link))).rejects.toEqual(
      code('workspace.invitationInvalid'),
    );
    await revokeInvitation(owner, first.invitation.id);
    await expect(showInvitation(services, tokenOf(second.link))).rejects.toEqual(
      code('workspace.invitationInvalid'),
    );
    expect(await listInvitations(owner)).toEqual([]);
  });

  it('let a known address in only when signed in as that address', async () => {
    const workspace = await testWorkspace(services, [module]);
    const owner = await workspace.asOwner();
    const [known, other] = [await testUser(services), await testUser(services)];
    const { link } = await inviteMember(owner, { email: known.email, role: 'manager' });
    const token = link.split('/').at(-1) ?? '';
    await expect(acceptInvitation(services, token, { user: undefined, password })).rejects.toEqual(
      code('workspace.invitationSignInFirst'),
    );
    await expect(acceptInvitation(services, token, { user: other })).rejects.toEqual(
      code('workspace.invitationForAnother'),
    );
    expect(await acceptInvitation(services, token, { user: known })).toMatchObject({ slug: workspace.slug });
  });
});

describe('roles', () => {
  it('never leave a workspace without an owner, also when two owners act at once', async () => {
    const workspace = await testWorkspace(services, [module]);
    const owner = await workspace.asOwner();
    await expect(changeRole(owner, workspace.owner.id, 'admin')).rejects.toEqual(code('workspace.lastOwner'));
    await expect(removeMember(owner, workspace.owner.id)).rejects.toEqual(code('workspace.lastOwner'));
    const second = await workspace.member('owner');
    const results = await Promise.allSettled([
      removeMember(owner, second.id),
      changeRole(second.ctx, workspace.owner.id, 'viewer'),
    ]);
    expect(results.filter(r => r.status === 'fulfilled')).toHaveLength(1);
    const members = await listMembersWithTeams(owner);
    expect(members.filter(m => m.role === 'owner')).toHaveLength(1);
  });

  it('are not given above one’s own', async () => {
    const workspace = await testWorkspace(services, [module]);
    const [admin, agent] = [await workspace.member('admin'), await workspace.member('agent')];
    await expect(changeRole(admin.ctx, agent.id, 'owner')).rejects.toEqual(code('workspace.roleAboveYours'));
    await expect(changeRole(admin.ctx, workspace.owner.id, 'viewer')).rejects.toEqual(
      code('workspace.roleAboveYours'),
    );
    await expect(inviteMember(admin.ctx, { email: 'o@example.com', role: 'owner' })).rejects.toEqual(
      code('workspace.roleAboveYours'),
    );
    await expect(changeRole(agent.ctx, admin.id, 'viewer')).rejects.toEqual(code('common.forbidden'));
    await changeRole(admin.ctx, agent.id, 'manager');
    await expect(createKey(agent.ctx, { name: 'x', permissions: ['workspace.read'] })).rejects.toEqual(
      code('common.forbidden'),
    );
    await expect(createKey(admin.ctx, { name: 'x', permissions: ['nothing.known'] })).rejects.toEqual(
      code('workspace.keyBeyondYours'),
    );
  });
});

describe('teams and settings', () => {
  it('hold only members and unique names', async () => {
    const workspace = await testWorkspace(services, [module]);
    const owner = await workspace.asOwner();
    const stranger = await testUser(services);
    const team = await createTeam(owner, { name: 'پشتیبانی', members: [workspace.owner.id] });
    await expect(createTeam(owner, { name: 'پشتیبانی', members: [] })).rejects.toEqual(
      code('workspace.teamNameTaken'),
    );
    await expect(updateTeam(owner, team.id, { members: [stranger.id] })).rejects.toEqual(
      code('workspace.teamMemberUnknown'),
    );
    expect((await listMembersWithTeams(owner))[0]?.teams).toEqual([team.id]);
  });

  it('tell when days shift', async () => {
    const workspace = await testWorkspace(services, [module]);
    const owner = await workspace.asOwner();
    const seen: unknown[] = [];
    const listening = { ...owner, emit: async (_: unknown, event: unknown) => void seen.push(event) };
    await updateSettings(listening, { name: 'نام تازه', currency: 'IRR' });
    await updateSettings(listening, { timeZone: 'Asia/Ho_Chi_Minh' });
    await updateSettings(listening, { timeZone: 'Asia/Ho_Chi_Minh' });
    expect(seen).toEqual([
      { name: 'workspace.changed', payload: { changed: ['name'], daysShifted: false } },
      { name: 'workspace.changed', payload: { changed: ['timeZone'], daysShifted: true } },
    ]);
    expect(await loadWorkspaceSettings(services.systemPool, workspace.slug)).toMatchObject({
      name: 'نام تازه',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
  });
});

describe('the audit trail', () => {
  it('has every action, pages by id, filters, and cannot be changed from inside', async () => {
    const workspace = await testWorkspace(services, [module]);
    const owner = await workspace.asOwner();
    for (const name of ['a', 'b', 'c', 'd']) await createTeam(owner, { name, members: [] });
    const { secret } = await createKey(owner, { name: 'k', permissions: ['workspace.read'] });
    const first = await listAudit(owner, { limit: 3 });
    expect(first.more).toBe(true);
    const rest = await listAudit(owner, { limit: 50, before: first.entries.at(-1)?.id });
    const actions = [...first.entries, ...rest.entries].map(e => e.action);
    expect(actions).toEqual([
      'key.create',
      'team.create',
      'team.create',
      'team.create',
      'team.create',
      'workspace.create',
    ]);
    expect((await listAudit(owner, { limit: 9, action: 'team.create' })).entries).toHaveLength(4);
    expect(JSON.stringify([first, rest])).not.toContain(secret);
    await expect(owner.tx(db => db.$client.query(`update audit set action = 'x'`))).rejects.toThrow(
      /permission denied/,
    );
    await expect(owner.tx(db => db.$client.query('delete from audit'))).rejects.toThrow(/permission denied/);
  });
});

describe('the wall', () => {
  it('shows a stranger’s workspace nothing, even in plain SQL', async () => {
    const ours = await testWorkspace(services, [module], 'ours');
    const theirs = await testWorkspace(services, [module], 'theirs');
    const owner = await ours.asOwner();
    await createTeam(owner, { name: 'ours', members: [ours.owner.id] });
    await createKey(owner, { name: 'ours', permissions: ['workspace.read'] });
    await inviteMember(owner, { email: 'wall@example.com', role: 'viewer' });
    const stranger = await theirs.asOwner();
    await stranger.tx(async db => {
      for (const table of [
        'member',
        'member_person',
        'team',
        'team_member',
        'invitation',
        'api_key',
        'audit',
      ]) {
        const { rows } = await db.$client.query(`select 1 from ${table} where workspace_id = $1`, [ours.id]);
        expect(rows, table).toEqual([]);
      }
    });
    for (const table of ['user_', 'session', 'account', 'verification', 'workspace', 'sign_in_rate'])
      await expect(
        stranger.tx(db => db.$client.query(`select 1 from ${table}`)),
        table,
      ).rejects.toThrow(/permission denied/);
    const bare = await house.tenantPool.query('select 1 from member');
    expect(bare.rows).toEqual([]);
    await expect(changeRole(stranger, ours.owner.id, 'viewer')).rejects.toEqual(
      code('workspace.memberNotFound'),
    );
  });
});
