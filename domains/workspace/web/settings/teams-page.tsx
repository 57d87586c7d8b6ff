import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  AlertDialog,
  Avatar,
  Button,
  Card,
  CheckboxGroup,
  Dialog,
  EmptyState,
  Form,
  FormActions,
  IconButton,
  TextField,
  useI18n,
} from '../../../../ui/index.ts';
import { type CallOutput, CallState, useAction, useCall, useWorkspace } from '../../../../web/index.ts';
import { workspaceContract } from '../../contract.ts';
import { SettingsFrame } from './settings-frame.tsx';

type Team = CallOutput<typeof workspaceContract.teams>['teams'][number];
type Member = CallOutput<typeof workspaceContract.members>['members'][number];

export default function TeamsPage() {
  const { t } = useI18n();
  const workspace = useWorkspace();
  const teams = useCall(workspaceContract.teams, {});
  const members = useCall(workspaceContract.members, {});
  const [edited, setEdited] = useState<Team | 'new'>();
  const [leaving, setLeaving] = useState<Team>();
  const remove = useAction(workspaceContract.deleteTeam, {
    done: t('workspace.team.deleted'),
    failure: 'toast',
  });
  const mayWrite = workspace.can('teams.write');
  const people = members.data?.members ?? [];
  const create = mayWrite && (
    <Button variant="primary" icon={Plus} onPress={() => setEdited('new')}>
      {t('workspace.team.new')}
    </Button>
  );
  return (
    <SettingsFrame
      place="/settings/teams"
      title={t('workspace.teams.title')}
      description={t('workspace.teams.description')}
      actions={teams.data?.teams.length ? create : undefined}
    >
      <CallState call={teams}>
        {data =>
          data.teams.length === 0 ? (
            <EmptyState drawing="people" title={t('workspace.teams.empty')} action={create}>
              {t('workspace.teams.empty.why')}
            </EmptyState>
          ) : (
            <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
              {data.teams.map(team => (
                <li key={team.id}>
                  <Card
                    title={team.name}
                    description={t('workspace.team.size', { n: team.members.length })}
                    actions={
                      mayWrite && (
                        <>
                          <IconButton
                            size="small"
                            icon={Pencil}
                            label={t('workspace.team.edit', { name: team.name })}
                            onPress={() => setEdited(team)}
                          />
                          <IconButton
                            size="small"
                            icon={Trash2}
                            label={t('workspace.team.delete', { name: team.name })}
                            onPress={() => setLeaving(team)}
                          />
                        </>
                      )
                    }
                  >
                    <Faces names={people.filter(p => team.members.includes(p.userId)).map(p => p.name)} />
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </CallState>
      <Dialog
        title={
          edited === 'new' ? t('workspace.team.new') : t('workspace.team.edit', { name: edited?.name ?? '' })
        }
        isOpen={edited !== undefined}
        onOpenChange={isOpen => !isOpen && setEdited(undefined)}
      >
        {close =>
          edited && <TeamForm team={edited === 'new' ? undefined : edited} people={people} onDone={close} />
        }
      </Dialog>
      <AlertDialog
        title={t('workspace.team.delete', { name: leaving?.name ?? '' })}
        confirmLabel={t('common.delete')}
        isDanger
        isOpen={leaving !== undefined}
        onOpenChange={isOpen => !isOpen && setLeaving(undefined)}
        onConfirm={() => leaving && remove.run({ params: { id: leaving.id } })}
      >
        {t('workspace.team.delete.why')}
      </AlertDialog>
    </SettingsFrame>
  );
}

function Faces({ names }: { names: readonly string[] }) {
  const { format } = useI18n();
  return (
    <div className="flex items-center gap-3">
      <span className="flex -space-x-2">
        {names.slice(0, 6).map(name => (
          <Avatar key={name} name={name} size="small" />
        ))}
      </span>
      <span className="min-w-0 truncate text-sm text-quiet">
        {format.list(names.slice(0, 6).map(format.isolate))}
      </span>
    </div>
  );
}

function TeamForm({
  team,
  people,
  onDone,
}: {
  team: Team | undefined;
  people: readonly Member[];
  onDone: () => void;
}) {
  const { t } = useI18n();
  const [name, setName] = useState(team?.name ?? '');
  const [members, setMembers] = useState<string[]>(team?.members ?? []);
  const create = useAction(workspaceContract.createTeam, { done: t('common.saved'), onDone });
  const update = useAction(workspaceContract.updateTeam, { done: t('common.saved'), onDone });
  const submit = () =>
    team
      ? update.run({ params: { id: team.id }, body: { name, members } })
      : create.run({ body: { name, members } });
  return (
    <Form error={create.error ?? update.error} onSubmit={submit}>
      <TextField label={t('common.name')} name="name" isRequired value={name} onChange={setName} />
      <CheckboxGroup
        label={t('workspace.members')}
        options={people.map(person => ({ value: person.userId, label: person.name }))}
        value={members}
        onChange={setMembers}
      />
      <FormActions>
        <Button variant="primary" type="submit" isPending={create.isPending || update.isPending}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
