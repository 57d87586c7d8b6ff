import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { showToast } from '../../ui/components/toast.tsx';
import { useOptionalWorkspace } from '../session/workspace-context.ts';
import type { ApiError } from './api-error.ts';
import { call, type CallInput, type CallOutput } from './call.ts';
import { keyOf } from './use-call.ts';

export interface UseActionOptions<E extends Endpoint> {
  readonly onDone?: (result: CallOutput<E>, input: CallInput<E>) => void;
  /** Said in a toast when done. */
  readonly done?: string;
  /** Whose answers are stale afterwards; default all that are on screen. */
  readonly invalidates?: readonly Endpoint[];
  /** 'toast' says failures in a toast; 'form' (default) leaves them to `error`. */
  readonly failure?: 'form' | 'toast';
}

export interface Action<E extends Endpoint> {
  readonly run: (input: CallInput<E>) => void;
  /** The same as a promise; rejects with ApiError. */
  readonly runAsync: (input: CallInput<E>) => Promise<CallOutput<E>>;
  readonly isPending: boolean;
  /** The last failure, ready for `Form error={…}`. */
  readonly error: ApiError | null;
  readonly reset: () => void;
}

/** Changes something: `const save = useAction(surveysContract.update, { done: t('common.saved') })`. */
export function useAction<E extends Endpoint>(endpoint: E, options: UseActionOptions<E> = {}): Action<E> {
  const workspace = useOptionalWorkspace()?.slug;
  const client = useQueryClient();
  const mutation = useMutation<CallOutput<E>, ApiError, CallInput<E>>({
    mutationFn: input => call(endpoint, input, { workspace }),
    onSuccess: async (result, input) => {
      const stale = options.invalidates && new Set(options.invalidates.map(keyOf));
      await client.invalidateQueries(
        stale ? { predicate: query => stale.has(String(query.queryKey[0])) } : {},
      );
      if (options.done) showToast(options.done);
      options.onDone?.(result, input);
    },
    onError: error => {
      if (options.failure === 'toast') showToast(error.message, { tone: 'bad' });
    },
  });
  return {
    run: mutation.mutate,
    runAsync: mutation.mutateAsync,
    isPending: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  };
}
