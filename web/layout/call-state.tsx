import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Banner, Button, Skeleton, useI18n } from '../../ui/index.ts';
import type { ApiError } from '../api/api-error.ts';

interface CallStateProps<T> {
  readonly call: UseQueryResult<T, ApiError>;
  /** The shape of what is coming; default lines of text. */
  readonly skeleton?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Skeleton, then the answer; a failure says why and offers to try again, and keeps the former answer in sight. */
export function CallState<T>({ call, skeleton, children }: CallStateProps<T>) {
  const { t } = useI18n();
  return (
    <>
      {call.error && (
        <div className="pb-4">
          <Banner
            tone="bad"
            action={
              <Button size="small" onPress={() => void call.refetch()} isPending={call.isFetching}>
                {t('common.retry')}
              </Button>
            }
          >
            {call.error.message}
          </Banner>
        </div>
      )}
      {call.data !== undefined ? children(call.data) : !call.error && (skeleton ?? <Skeleton lines={6} />)}
    </>
  );
}
