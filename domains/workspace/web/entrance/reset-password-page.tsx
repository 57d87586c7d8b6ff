import { useMutation } from '@tanstack/react-query';
import { Banner, Button, ButtonLink, Form, Link, useI18n } from '../../../../ui/index.ts';
import { type ApiError, useRouteParams } from '../../../../web/index.ts';
import { NewPasswordField } from '../new-password-field.tsx';
import { Entrance } from './entrance.tsx';
import { signInCall } from './sign-in-call.ts';

export default function ResetPasswordPage() {
  const { t } = useI18n();
  const { token = '' } = useRouteParams();
  const reset = useMutation<void, ApiError, string>({
    mutationFn: newPassword => signInCall('/reset-password', { token, newPassword }),
  });
  return (
    <Entrance title={t('workspace.reset.title')} description={t('workspace.reset.description')} dawn={0.6}>
      {reset.isSuccess ? (
        <>
          <Banner tone="good">{t('workspace.reset.done')}</Banner>
          <ButtonLink href="/sign-in" variant="primary">
            {t('workspace.link.toSignIn')}
          </ButtonLink>
        </>
      ) : (
        <Form error={reset.error} onSubmit={data => reset.mutate(String(data.get('password')))}>
          <NewPasswordField name="password" personal={[]} />
          <Button variant="primary" type="submit" isPending={reset.isPending} className="w-full">
            {t('workspace.reset.save')}
          </Button>
          {reset.error && <Link href="/forgot-password">{t('workspace.signIn.forgot')}</Link>}
        </Form>
      )}
    </Entrance>
  );
}
