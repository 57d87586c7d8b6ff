import { Laptop } from 'lucide-react';
import { useState } from 'react';
import { languages } from '../../../../languages/registry.gen.ts';
import { Badge, Button, Card, Form, FormActions, Select, TextField, useI18n } from '../../../../ui/index.ts';
import { CallState, chooseLanguage, useAction, useCall, useSession } from '../../../../web/index.ts';
import { accountContract } from '../../contract.ts';
import { NewPasswordField } from '../new-password-field.tsx';
import { browserName } from './browser-name.ts';
import { SettingsFrame } from './settings-frame.tsx';

export default function ProfilePage() {
  const { t } = useI18n();
  return (
    <SettingsFrame
      place="/settings/profile"
      title={t('workspace.profile.title')}
      description={t('workspace.profile.description')}
    >
      <div className="grid max-w-5xl items-start gap-5 lg:grid-cols-2">
        <AboutYou />
        <Password />
        <Sessions />
      </div>
    </SettingsFrame>
  );
}

function AboutYou() {
  const { t, language } = useI18n();
  const { user } = useSession();
  const [chosen, setChosen] = useState(language.code);
  const save = useAction(accountContract.updateProfile, {
    done: t('common.saved'),
    onDone: () => {
      if (chosen !== language.code) chooseLanguage(chosen);
    },
  });
  return (
    <Card title={t('workspace.profile.you')}>
      <Form
        error={save.error}
        onSubmit={data => save.run({ body: { name: String(data.get('name')), language: chosen } })}
      >
        <TextField
          label={t('workspace.you.name')}
          name="name"
          autoComplete="name"
          isRequired
          defaultValue={user?.name ?? ''}
        />
        <TextField label={t('common.email')} value={user?.email ?? ''} type="email" isReadOnly />
        <Select
          label={t('common.language')}
          options={Object.values(languages).map(one => ({ value: one.code, label: one.name }))}
          value={chosen}
          onChange={setChosen}
        />
        <FormActions>
          <Button variant="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

function Password() {
  const { t } = useI18n();
  const { user } = useSession();
  // A new key empties the fields after a change.
  const [changes, setChanges] = useState(0);
  const change = useAction(accountContract.changePassword, {
    done: t('workspace.password.changed'),
    onDone: () => setChanges(n => n + 1),
  });
  return (
    <Card title={t('workspace.password.title')} description={t('workspace.password.description')}>
      <Form
        key={changes}
        error={change.error}
        onSubmit={data =>
          change.run({ body: { current: String(data.get('current')), next: String(data.get('next')) } })
        }
      >
        <TextField
          label={t('workspace.password.current')}
          name="current"
          type="password"
          autoComplete="current-password"
        />
        <NewPasswordField
          name="next"
          label={t('workspace.password.new')}
          personal={[user?.name ?? '', user?.email ?? '']}
        />
        <FormActions>
          <Button type="submit" isPending={change.isPending}>
            {t('workspace.password.change')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

function Sessions() {
  const { t, format } = useI18n();
  const sessions = useCall(accountContract.sessions, {});
  const revoke = useAction(accountContract.revokeSession, {
    done: t('workspace.session.ended'),
    failure: 'toast',
  });
  return (
    <Card title={t('workspace.sessions.title')} description={t('workspace.sessions.description')}>
      <CallState call={sessions}>
        {data => (
          <ul className="flex flex-col divide-y divide-line">
            {data.sessions.map(session => (
              <li key={session.id} className="flex items-center gap-3 py-2.5">
                <Laptop aria-hidden size={18} className="shrink-0 text-quiet" />
                <span className="min-w-0 flex-1">
                  <span className="block">
                    <bdi>{browserName(session.agent) ?? t('common.unknown')}</bdi>{' '}
                    {session.current && <Badge tone="good">{t('workspace.session.this')}</Badge>}
                  </span>
                  <span className="block text-sm text-quiet">
                    {t('workspace.session.used', {
                      when: format.relative(new Date(session.usedAt), new Date()),
                    })}
                  </span>
                </span>
                {!session.current && (
                  <Button size="small" onPress={() => revoke.run({ params: { id: session.id } })}>
                    {t('workspace.session.end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </CallState>
    </Card>
  );
}
