import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Banner, ButtonLink, Skeleton, useI18n } from '../../../../ui/index.ts';
import { type ApiError, call, useRouteParams } from '../../../../web/index.ts';
import { entranceContract } from '../../contract.ts';
import { enter } from './enter.ts';
import { Entrance } from './entrance.tsx';

export default function SignInLinkPage() {
  const { t } = useI18n();
  const { token = '' } = useRouteParams();
  const used = useRef(false);
  const signIn = useMutation<void, ApiError>({
    mutationFn: async () => {
      const { slug } = await call(entranceContract.signInByLink, { body: { token } });
      await enter(slug === null ? '/' : `/w/${slug}`);
    },
  });
  // The link works once, so it is used once, however often the page is drawn.
  useEffect(() => {
    if (used.current) return;
    used.current = true;
    signIn.mutate();
  }, [signIn]);
  return (
    <Entrance title={signIn.error ? t('workspace.link.failed') : t('workspace.link.title')} dawn={0.85}>
      {signIn.error ? (
        <>
          <Banner tone="bad">{signIn.error.message}</Banner>
          <ButtonLink href="/sign-in" variant="primary">
            {t('workspace.link.toSignIn')}
          </ButtonLink>
        </>
      ) : (
        <Skeleton lines={3} />
      )}
    </Entrance>
  );
}
