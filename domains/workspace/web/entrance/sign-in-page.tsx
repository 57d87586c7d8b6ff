import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Button, Form, Link, TextField, useI18n } from '../../../../ui/index.ts';
import { type ApiError, useGo, useSession } from '../../../../web/index.ts';
import { enter } from './enter.ts';
import { Entrance } from './entrance.tsx';
import { nextPath, signInCall } from './sign-in-call.ts';

export default function SignInPage() {
  const { t } = useI18n();
  const go = useGo();
  const { user, firstRun, mail } = useSession();
  const next = nextPath(window.location.search);
  useEffect(() => {
    if (firstRun) go('/welcome', 'replace');
    else if (user) go(next, 'replace');
  }, [firstRun, user, next, go]);
  const signIn = useMutation<void, ApiError, { email: string; password: string }>({
    mutationFn: async input => {
      await signInCall('/sign-in/email', input);
      await enter(next);
    },
  });
  return (
    <Entrance title={t('workspace.signIn.title')} description={t('workspace.signIn.description')} dawn={0.85}>
      <Form
        error={signIn.error}
        onSubmit={data =>
          signIn.mutate({ email: String(data.get('email')), password: String(data.get('password')) })
        }
      >
        <TextField label={t('common.email')} name="email" type="email" autoComplete="username" isRequired />
        <TextField
          label={t('common.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          isRequired
        />
        <Button variant="primary" type="submit" isPending={signIn.isPending} className="w-full">
          {t('common.signIn')}
        </Button>
      </Form>
      <p className="text-base text-quiet">
        {mail ? (
          <Link href="/forgot-password">{t('workspace.signIn.forgot')}</Link>
        ) : (
          t('workspace.signIn.noMail')
        )}
      </p>
    </Entrance>
  );
}
