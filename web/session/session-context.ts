import { createContext, use } from 'react';
import type { accountContract } from '../../domains/workspace/contract.ts';
import type { CallOutput } from '../api/call.ts';

export type Session = CallOutput<typeof accountContract.session>;

export const SessionContext = createContext<Session | null>(null);

/** Who reads; `user` is null before sign-in. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs the session gate above it');
  return session;
}
