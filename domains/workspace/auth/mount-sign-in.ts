import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AppError } from '../../../platform/errors/app-error.ts';
import type { Services } from '../../../platform/services.ts';
import { fail } from '../errors.ts';
import { PASSWORD_LENGTH, passwordFlaw } from '../model/password.ts';
import { refusePassword } from './refuse-password.ts';
import { requireSameOrigin } from './same-origin.ts';
import { forgetSessions } from './sessions.ts';
import { signInHeaders } from './web-request.ts';
import type { SignIn } from './better-auth.ts';

/** What of better-auth is open, and what each accepts; everything else of it is not mounted. */
const ROUTES = {
  '/sign-in/email': z.object({
    email: z.string().max(320),
    password: z.string().max(1000),
    rememberMe: z.boolean().optional(),
  }),
  '/sign-out': z.object({}),
  '/request-password-reset': z.object({ email: z.email().max(320) }),
  '/reset-password': z.object({ token: z.string().max(200), newPassword: z.string().max(1000) }),
} as const;

type Path = keyof typeof ROUTES;

/** Mounts sign-in, sign-out and password reset; answers errors as AppErrors, so in the reader's language. */
export async function mountSignIn(server: FastifyInstance, services: Services): Promise<void> {
  let signIn: Promise<SignIn> | undefined;
  const load = (): Promise<SignIn> =>
    (signIn ??= import('./better-auth.ts').then(m => m.createSignIn(services)));
  for (const path of Object.keys(ROUTES) as Path[]) {
    server.post(`/api/auth${path}`, { bodyLimit: 16_384 }, async (request, reply) => {
      requireSameOrigin(request);
      const parsed = ROUTES[path].safeParse(request.body ?? {});
      if (!parsed.success) throw fail.wrongCredentials();
      if (path === '/request-password-reset' && !services.mailer.configured) throw fail.mailUnavailable();
      if ('newPassword' in parsed.data) refusePassword(passwordFlaw(parsed.data.newPassword));
      const response = await (
        await load()
      ).handler(
        new Request(`${services.origin}/api/auth${path}`, {
          method: 'POST',
          headers: signInHeaders(request, services.origin),
          body: JSON.stringify(parsed.data),
        }),
      );
      if (path !== '/sign-in/email') forgetSessions(services);
      return answer(response, path, reply, request);
    });
  }
}

async function answer(
  response: Response,
  path: Path,
  reply: FastifyReply,
  request: FastifyRequest,
): Promise<FastifyReply> {
  const body = (await response.json().catch(() => ({}))) as { code?: string };
  if (!response.ok) {
    if (response.status === 429) reply.header('retry-after', response.headers.get('x-retry-after') ?? '60');
    if (response.status >= 500)
      request.log.error({ area: 'sign-in', path, code: body.code }, 'sign-in failed');
    throw errorOf(response.status, body.code, path);
  }
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  // better-auth answers with the session's token, which is nobody's business but the cookie's.
  return reply.header('cache-control', 'no-store').send({});
}

function errorOf(status: number, code: string | undefined, path: Path): AppError {
  if (status === 429) return fail.tooManyAttempts();
  if (status >= 500) return fail.signInUnavailable();
  if (path === '/reset-password')
    return code === 'PASSWORD_TOO_SHORT'
      ? fail.passwordShort({ min: PASSWORD_LENGTH.min })
      : fail.resetLinkInvalid();
  return fail.wrongCredentials();
}
