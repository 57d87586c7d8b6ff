import type { ReactNode } from 'react';
import { accountContract } from '../../domains/workspace/contract.ts';
import { Banner, Button, Skeleton, useI18n } from '../../ui/index.ts';
import { useCall } from '../api/use-call.ts';
import { SessionContext } from './session-context.ts';

/** Asks who reads before anything else is shown. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const session = useCall(accountContract.session, {});
  if (session.data) return <SessionContext value={session.data}>{children}</SessionContext>;
  return (
    <main className="mx-auto max-w-xl p-8">
      {session.error ? (
        <Banner
          tone="bad"
          action={
            <Button size="small" isPending={session.isFetching} onPress={() => void session.refetch()}>
              {t('common.retry')}
            </Button>
          }
        >
          {session.error.message}
        </Banner>
      ) : (
        <Skeleton lines={4} />
      )}
    </main>
  );
}
