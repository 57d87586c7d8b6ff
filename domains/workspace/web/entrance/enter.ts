import { accountContract } from '../../contract.ts';
import { call } from '../../../../web/index.ts';
import { rememberLanguage } from '../../../../web/reader/language-choice.ts';

/** Starts the app over as the person who has just signed in, in their own language. */
export async function enter(path: string): Promise<void> {
  const session = await call(accountContract.session, {}).catch(() => undefined);
  if (session?.user?.language) rememberLanguage(session.user.language);
  window.location.assign(path);
}
