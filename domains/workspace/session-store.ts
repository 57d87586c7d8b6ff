// Sessions: rows that better-auth makes at sign-in and we make after first run, invitations and links.
import type { Pool, PoolClient } from 'pg';
import { newId } from '../../platform/id.ts';

type Queryable = Pick<Pool | PoolClient, 'query'>;

export const SESSION_DAYS = 30;

export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string | null;
  readonly expiresAt: Date;
}

export async function findSession(db: Queryable, token: string, now: Date): Promise<Session | undefined> {
  const { rows } = await db.query<Session>(
    `select s.id, s.user_id as "userId", u.name, u.email, u.language, s.expires_at as "expiresAt"
     from session s join user_ u on u.id = s.user_id where s.token = $1 and s.expires_at > $2`,
    [token, now],
  );
  return rows[0];
}

export async function insertSession(
  db: Queryable,
  session: {
    userId: string;
    token: string;
    expiresAt: Date;
    address?: string | undefined;
    agent?: string | undefined;
  },
): Promise<void> {
  await db.query(
    `insert into session (id, user_id, token, expires_at, ip_address, user_agent) values ($1, $2, $3, $4, $5, $6)`,
    [
      newId(),
      session.userId,
      session.token,
      session.expiresAt,
      session.address ?? null,
      session.agent ?? null,
    ],
  );
}

/** Pushes the end of a session away; called at most about once a day and session. */
export async function prolongSession(db: Queryable, token: string, expiresAt: Date): Promise<void> {
  await db.query('update session set expires_at = $2, updated_at = now() where token = $1', [
    token,
    expiresAt,
  ]);
}

export interface SessionRow {
  readonly id: string;
  readonly token: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly address: string | null;
  readonly agent: string | null;
}

export async function listSessions(db: Queryable, userId: string, now: Date): Promise<SessionRow[]> {
  const { rows } = await db.query<SessionRow>(
    `select id, token, created_at as "createdAt", updated_at as "updatedAt", ip_address as address, user_agent as agent
     from session where user_id = $1 and expires_at > $2 order by updated_at desc limit 100`,
    [userId, now],
  );
  return rows;
}

/** Ends one session of a user, or all but `keepToken`; the number ended. */
export async function deleteSessions(
  db: Queryable,
  userId: string,
  which: { readonly id: string } | { readonly keepToken: string | undefined },
): Promise<number> {
  const { rowCount } =
    'id' in which
      ? await db.query('delete from session where user_id = $1 and id = $2', [userId, which.id])
      : await db.query('delete from session where user_id = $1 and token is distinct from $2', [
          userId,
          which.keepToken ?? null,
        ]);
  return rowCount ?? 0;
}
