import { KeyRound, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  AlertDialog,
  Banner,
  Button,
  CheckboxGroup,
  DataTable,
  Dialog,
  EmptyState,
  Form,
  FormActions,
  IconButton,
  TextField,
  useI18n,
} from '../../../../ui/index.ts';
import { type CallOutput, useAction, useCall, useSession, useWorkspace } from '../../../../web/index.ts';
import { workspaceContract } from '../../contract.ts';
import { CopyLine } from '../copy-line.tsx';
import { SettingsFrame } from './settings-frame.tsx';

type Key = CallOutput<typeof workspaceContract.keys>['keys'][number];

export default function KeysPage() {
  const { t, format } = useI18n();
  const keys = useCall(workspaceContract.keys, {});
  const [leaving, setLeaving] = useState<Key>();
  const revoke = useAction(workspaceContract.revokeKey, {
    done: t('workspace.key.revoked'),
    failure: 'toast',
  });
  return (
    <SettingsFrame
      place="/settings/keys"
      title={t('workspace.keys.title')}
      description={t('workspace.keys.description')}
      actions={<NewKey />}
    >
      {keys.error && <Banner tone="bad">{keys.error.message}</Banner>}
      <DataTable
        label={t('workspace.keys')}
        rows={keys.data?.keys}
        rowKey={key => key.id}
        empty={
          <EmptyState drawing="gate" title={t('workspace.keys.empty')}>
            {t('workspace.keys.empty.why')}
          </EmptyState>
        }
        columns={[
          {
            id: 'name',
            header: t('common.name'),
            cell: key => <bdi className="font-medium">{key.name}</bdi>,
          },
          {
            id: 'prefix',
            header: t('workspace.key.begins'),
            cell: key => <code dir="ltr">{`${key.prefix}…`}</code>,
          },
          {
            id: 'permissions',
            header: t('workspace.key.permissions'),
            isSecondary: true,
            cell: key => t('workspace.key.permissionCount', { n: key.permissions.length }),
          },
          {
            id: 'by',
            header: t('workspace.key.by'),
            isSecondary: true,
            cell: key => <bdi>{key.createdBy}</bdi>,
          },
          {
            id: 'used',
            header: t('workspace.key.used'),
            cell: key =>
              key.lastUsedAt === null
                ? t('common.never')
                : format.relative(new Date(key.lastUsedAt), new Date()),
          },
          {
            id: 'more',
            header: t('common.actions'),
            width: '4rem',
            align: 'end',
            cell: key => (
              <IconButton
                size="small"
                icon={Trash2}
                label={t('workspace.key.revoke', { name: key.name })}
                onPress={() => setLeaving(key)}
              />
            ),
          },
        ]}
      />
      <AlertDialog
        title={t('workspace.key.revoke', { name: leaving?.name ?? '' })}
        confirmLabel={t('workspace.key.revoke.confirm')}
        isDanger
        isOpen={leaving !== undefined}
        onOpenChange={isOpen => !isOpen && setLeaving(undefined)}
        onConfirm={() => leaving && revoke.run({ params: { id: leaving.id } })}
      >
        {t('workspace.key.revoke.why')}
      </AlertDialog>
    </SettingsFrame>
  );
}

function NewKey() {
  const { t, format } = useI18n();
  const { slug } = useWorkspace();
  const { workspaces } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [secret, setSecret] = useState<string>();
  const [chosen, setChosen] = useState<string[]>([]);
  const create = useAction(workspaceContract.createKey, { onDone: made => setSecret(made.secret) });
  const own = workspaces.find(workspace => workspace.slug === slug)?.permissions ?? [];
  const start = () => {
    setSecret(undefined);
    setChosen([]);
    create.reset();
    setOpen(true);
  };
  return (
    <>
      <Button variant="primary" icon={KeyRound} onPress={start}>
        {t('workspace.key.new')}
      </Button>
      <Dialog
        title={secret === undefined ? t('workspace.key.new') : t('workspace.key.made')}
        isOpen={isOpen}
        onOpenChange={setOpen}
        size="medium"
      >
        {close =>
          secret === undefined ? (
            <Form
              error={create.error}
              onSubmit={data => create.run({ body: { name: String(data.get('name')), permissions: chosen } })}
            >
              <TextField
                label={t('common.name')}
                description={t('workspace.key.name.why')}
                name="name"
                isRequired
              />
              <CheckboxGroup
                label={t('workspace.key.permissions')}
                options={own
                  .map(permission => ({
                    value: permission,
                    label: t.dynamic(`workspace.permission.${permission}`, {}, permission),
                  }))
                  .sort((a, b) => format.compare(a.label, b.label))}
                value={chosen}
                onChange={setChosen}
              />
              <FormActions>
                <Button
                  variant="primary"
                  type="submit"
                  isPending={create.isPending}
                  isDisabled={chosen.length === 0}
                >
                  {t('common.create')}
                </Button>
              </FormActions>
            </Form>
          ) : (
            <div className="flex flex-col gap-5">
              <Banner tone="attention">{t('workspace.key.once')}</Banner>
              <CopyLine label={t('workspace.key.secret')} text={secret} />
              <FormActions>
                <Button variant="primary" onPress={close}>
                  {t('common.done')}
                </Button>
              </FormActions>
            </div>
          )
        }
      </Dialog>
    </>
  );
}
