import { errorOf, offlineError } from '../../../../web/api/api-error.ts';

type SignInPath = '/sign-in/email' | '/request-password-reset' | '/reset-password';

/** One request to the sign-in routes, which are not part of the public API. Throws ApiError. */
export async function signInCall(path: SignInPath, body: Readonly<Record<string, string>>): Promise<void> {
  let response: Response;
  try {
    response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw offlineError();
  }
  if (!response.ok) throw await errorOf(response);
}

/** Where to go after signing in: a path of this app only, whatever the address says. */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
