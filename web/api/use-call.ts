import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { useOptionalWorkspace } from '../session/workspace-context.ts';
import type { ApiError } from './api-error.ts';
import { call, type CallInput, type CallOutput } from './call.ts';

export interface UseCallOptions {
  /** Live events after which the answer is stale: ['feedback.projected']. */
  readonly live?: readonly string[];
  /** Not asked while false. */
  readonly enabled?: boolean;
  /** Asks again every so many milliseconds while seen. */
  readonly every?: number;
}

/** First part of a query's key: the endpoint, whatever its input. */
export function keyOf(endpoint: Endpoint): string {
  return `${endpoint.method} ${endpoint.scope}${endpoint.path}`;
}

/**
 * Asks an endpoint and keeps the answer: `const { data, error } = useCall(feedbackContract.list, { query })`. The
 * workspace of the page is filled in. While the input changes the former answer stays, so that nothing jumps
 * (`isPlaceholderData` tells).
 */
export function useCall<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  options: UseCallOptions = {},
): UseQueryResult<CallOutput<E>, ApiError> {
  const workspace = useOptionalWorkspace()?.slug;
  return useQuery<CallOutput<E>, ApiError>({
    queryKey: [keyOf(endpoint), workspace, input],
    queryFn: ({ signal }) => call(endpoint, input, { workspace, signal }),
    placeholderData: keepPreviousData,
    meta: { live: options.live ?? [] },
    ...(options.enabled !== undefined && { enabled: options.enabled }),
    ...(options.every !== undefined && { refetchInterval: options.every }),
  });
}
