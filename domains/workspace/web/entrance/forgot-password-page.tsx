import { useMutation } from '@tanstack/react-query';
import { Banner, Button, Form, Link, TextField, useI18n } from '../../../../ui/index.ts';
import { type ApiError, useSession } from '../../../../web/index.ts';
import { Entrance } from './entrance.tsx';
import { signInCall } from './sign-in-call.ts';

export default function ForgotPasswordPage() {
  const { t } = useI18n();
  const { mail } = useSession();
  const ask = useMutation<void, ApiError, string>({
    mutationFn: email => signInCall('/request-password-reset', { email }),
  });
  return (
    <Entrance
      title={t('workspace.forgot.title')}
      // Without mail nothing can be sent, so nothing is promised.
      description={mail && t('workspace.forgot.description')}
      dawn={0.4}
    >
      {!mail ? (
        <Banner>{t('workspace.signIn.noMail')}</Banner>
      ) : ask.isSuccess ? (
        <Banner tone="good">{t('workspace.forgot.sent')}</Banner>
      ) : (
        <Form error={ask.error} onSubmit={data => ask.mutate(String(data.get('email')))}>
          <TextField label={t('common.email')} name="email" type="email" autoComplete="username" isRequired />
          <Button variant="primary" type="submit" isPending={ask.isPending} className="w-full">
            {t('workspace.forgot.send')}
          </Button>
        </Form>
      )}
      <Link href="/sign-in">{t('workspace.link.toSignIn')}</Link>
    </Entrance>
  );
}
