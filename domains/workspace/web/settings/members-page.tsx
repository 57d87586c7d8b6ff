import { Ellipsis, UserMinus } from 'lucide-react';
import { useState } from 'react';
import {
  AlertDialog,
  Avatar,
  Badge,
  DataTable,
  IconButton,
  Menu,
  Select,
  type TableColumn,
  useI18n,
} from '../../../../ui/index.ts';
import {
  type CallOutput,
  CallState,
  useAction,
  useCall,
  useSession,
  useWorkspace,
} from '../../../../web/index.ts';
import { workspaceContract } from '../../contract.ts';
import { mayChangeRole, ROLES } from '../../model/role.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { OpenInvitations } from './open-invitations.tsx';
import { SettingsFrame } from './settings-frame.tsx';

type Member = CallOutput<typeof workspaceContract.members>['members'][number];

export default function MembersPage() {
  const { t } = useI18n();
  const workspace = useWorkspace();
  const members = useCall(workspaceContract.members, {});
  const mayWrite = workspace.can('members.write');
  return (
    <SettingsFrame
      place="/settings/members"
      title={t('workspace.members.title')}
      description={t('workspace.members.description')}
      actions={mayWrite && <InviteDialog />}
    >
      {mayWrite && <OpenInvitations />}
      <CallState call={members}>{data => <MemberTable members={data.members} />}</CallState>
      <RoleGuide />
    </SettingsFrame>
  );
}

function MemberTable({ members }: { members: readonly Member[] }) {
  const { t, format } = useI18n();
  const { user } = useSession();
  const teams = useCall(workspaceContract.teams, {});
  const [leaving, setLeaving] = useState<Member>();
  const remove = useAction(workspaceContract.removeMember, {
    done: t('workspace.members.removed'),
    failure: 'toast',
  });
  const teamNames = (ids: readonly string[]) =>
    ids.flatMap(id => teams.data?.teams.find(team => team.id === id)?.name ?? []);
  const columns: TableColumn<Member>[] = [
    {
      id: 'name',
      header: t('common.name'),
      cell: member => (
        <span className="flex items-center gap-2.5">
          <Avatar name={member.name} size="small" />
          <span className="min-w-0">
            <bdi className="font-medium">{member.name}</bdi>
            {member.userId === user?.id && <span className="ms-2 text-sm text-quiet">{t('common.you')}</span>}
          </span>
        </span>
      ),
    },
    { id: 'email', header: t('common.email'), isSecondary: true, cell: member => <bdi>{member.email}</bdi> },
    {
      id: 'role',
      header: t('workspace.role'),
      width: '11rem',
      cell: member => <RoleChoice member={member} />,
    },
    {
      id: 'teams',
      header: t('workspace.teams'),
      isSecondary: true,
      cell: member => (
        <span className="flex flex-wrap gap-1">
          {teamNames(member.teams).map(name => (
            <Badge key={name}>{name}</Badge>
          ))}
        </span>
      ),
    },
    {
      id: 'since',
      header: t('workspace.members.since'),
      isSecondary: true,
      cell: member => format.date(new Date(member.joinedAt)),
    },
    {
      id: 'more',
      header: t('common.actions'),
      width: '4rem',
      align: 'end',
      cell: member => <MemberMenu member={member} onRemove={() => setLeaving(member)} />,
    },
  ];
  return (
    <>
      <DataTable
        label={t('workspace.members')}
        columns={columns}
        rows={members}
        rowKey={member => member.userId}
      />
      <AlertDialog
        title={t('workspace.members.remove.title', { name: leaving?.name ?? '' })}
        confirmLabel={t('workspace.members.remove')}
        isDanger
        isOpen={leaving !== undefined}
        onOpenChange={isOpen => !isOpen && setLeaving(undefined)}
        onConfirm={() => leaving && remove.run({ params: { id: leaving.userId } })}
      >
        {t('workspace.members.remove.why')}
      </AlertDialog>
    </>
  );
}

function MemberMenu({ member, onRemove }: { member: Member; onRemove: () => void }) {
  const { t } = useI18n();
  const { role, can } = useWorkspace();
  if (!can('members.write') || !mayChangeRole(role, member.role, undefined)) return null;
  const label = t('workspace.members.actions', { name: member.name });
  const remove = { id: 'remove', label: t('workspace.members.remove'), icon: UserMinus, isDanger: true };
  return (
    <Menu
      label={label}
      trigger={<IconButton size="small" icon={Ellipsis} label={label} />}
      groups={[{ id: 'member', actions: [{ ...remove, onAction: onRemove }] }]}
    />
  );
}

function RoleChoice({ member }: { member: Member }) {
  const { t } = useI18n();
  const { role, can } = useWorkspace();
  const change = useAction(workspaceContract.changeRole, {
    done: t('workspace.role.changed'),
    failure: 'toast',
  });
  if (!can('members.write') || !mayChangeRole(role, member.role, member.role))
    return t(`workspace.role.${member.role}`);
  return (
    <Select
      label={t('workspace.role.of', { name: member.name })}
      labelHidden
      look="quiet"
      value={member.role}
      options={ROLES.filter(one => mayChangeRole(role, member.role, one)).map(one => ({
        value: one,
        label: t(`workspace.role.${one}`),
      }))}
      onChange={chosen => {
        const wanted = ROLES.find(one => one === chosen);
        if (wanted && wanted !== member.role)
          change.run({ params: { id: member.userId }, body: { role: wanted } });
      }}
    />
  );
}

/** What each role may do, in a sentence: nobody has to guess. */
function RoleGuide() {
  const { t } = useI18n();
  return (
    <section className="mt-8 max-w-3xl">
      <h2 className="pb-3 text-lg font-semibold">{t('workspace.role.guide')}</h2>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-2">
        {ROLES.map(role => (
          <div key={role} className="contents">
            <dt className="font-medium">{t(`workspace.role.${role}`)}</dt>
            <dd className="text-quiet">{t(`workspace.role.${role}.may`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
