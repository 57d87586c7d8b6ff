// better-auth over our tables. Imported only by the first request that signs somebody in or out.
import { betterAuth } from 'better-auth';
import type { Services } from '../../../platform/services.ts';
import { newId } from '../../../platform/id.ts';
import { sendResetMail } from '../mail/send-reset-mail.ts';
import { PASSWORD_LENGTH } from '../model/password.ts';
import { SESSION_DAYS } from '../session-store.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { COOKIE_PREFIX } from './session-cookie.ts';
import { ADDRESS_HEADER } from './web-request.ts';

/** Tries a minute and address: enough for a forgetful person, hopeless for guessing. */
export const SIGN_IN_RATE = { window: 60, max: 10 } as const;

export interface SignIn {
  readonly handler: (request: Request) => Promise<Response>;
}

export function createSignIn(services: Services): SignIn {
  const { handler } = betterAuth({
    appName: 'Safar',
    baseURL: services.origin,
    basePath: '/api/auth',
    secret: services.secret,
    telemetry: { enabled: false },
    database: services.systemPool,
    logger: {
      // Its messages can name addresses; what matters is told by the answer's code.
      level: 'error',
      log: (level, message) =>
        services.log[level === 'error' ? 'error' : 'debug']({ area: 'sign-in' }, message),
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
      sendResetPassword: ({ user, token }) => sendResetMail(services, user.id, token),
    },
    session: {
      modelName: 'session',
      expiresIn: SESSION_DAYS * 86_400,
      updateAge: 86_400,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    user: {
      modelName: 'user_',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    account: {
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      storeIdentifier: 'hashed',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'sign_in_rate',
      fields: { lastRequest: 'last_request' },
      customRules: {
        '/sign-in/email': SIGN_IN_RATE,
        '/request-password-reset': { window: 300, max: 5 },
        '/reset-password': { window: 300, max: 10 },
        '/sign-out': false,
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: services.origin.startsWith('https://'),
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  });
  return { handler };
}
