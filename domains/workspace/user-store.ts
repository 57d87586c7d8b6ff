// Users, their passwords and one-time links: global tables, only through the system pool.
import type { Pool, PoolClient } from 'pg';
import { newId } from '../../platform/id.ts';

type Queryable = Pick<Pool | PoolClient, 'query'>;

export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string | null;
}

/** Lower case, no surrounding space: the form every e-mail address is stored and compared in. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

export async function userExists(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ some: boolean }>('select exists (select from user_) as some');
  return rows[0]?.some ?? false;
}

export async function findUserByEmail(db: Queryable, email: string): Promise<User | undefined> {
  const { rows } = await db.query<User>('select id, name, email, language from user_ where email = $1', [
    normaliseEmail(email),
  ]);
  return rows[0];
}

export async function findUser(db: Queryable, id: string): Promise<User | undefined> {
  const { rows } = await db.query<User>('select id, name, email, language from user_ where id = $1', [id]);
  return rows[0];
}

/** Inserts a user; undefined when the address is taken. `passwordHash` absent: signs in by link only. */
export async function insertUser(
  client: PoolClient,
  user: { name: string; email: string; language?: string | undefined; passwordHash?: string | undefined },
): Promise<string | undefined> {
  const id = newId();
  const { rowCount } = await client.query(
    `insert into user_ (id, name, email, email_verified, language) values ($1, $2, $3, true, $4)
     on conflict (email) do nothing`,
    [id, user.name.trim(), normaliseEmail(user.email), user.language ?? null],
  );
  if (rowCount !== 1) return undefined;
  if (user.passwordHash !== undefined) await setPassword(client, id, user.passwordHash);
  return id;
}

/** better-auth's credential account: `account_id` is the user's id. */
export async function setPassword(db: Queryable, userId: string, passwordHash: string): Promise<void> {
  await db.query(
    `insert into account (id, user_id, account_id, provider_id, password) values ($1, $2, $4, 'credential', $3)
     on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = now()`,
    [newId(), userId, passwordHash, userId],
  );
}

export async function findPassword(db: Queryable, userId: string): Promise<string | undefined> {
  const { rows } = await db.query<{ password: string | null }>(
    `select password from account where provider_id = 'credential' and account_id = $1`,
    [userId],
  );
  return rows[0]?.password ?? undefined;
}

export async function updateUser(
  db: Queryable,
  id: string,
  change: { name?: string | undefined; language?: string | undefined },
): Promise<void> {
  await db.query(
    'update user_ set name = coalesce($2, name), language = coalesce($3, language), updated_at = now() where id = $1',
    [id, change.name ?? null, change.language ?? null],
  );
}

/** Keeps the hash of a one-time link that signs `userId` in until it expires. */
export async function insertSignInLink(
  db: Queryable,
  userId: string,
  hash: string,
  expiresAt: Date,
): Promise<void> {
  await db.query('insert into verification (id, identifier, value, expires_at) values ($1, $2, $3, $4)', [
    newId(),
    `sign-in-link:${hash}`,
    userId,
    expiresAt,
  ]);
}

/** Uses a link up; the user's id, or undefined when it is unknown, used or expired. */
export async function takeSignInLink(db: Queryable, hash: string, now: Date): Promise<string | undefined> {
  const { rows } = await db.query<{ value: string; expires_at: Date }>(
    'delete from verification where identifier = $1 returning value, expires_at',
    [`sign-in-link:${hash}`],
  );
  const link = rows[0];
  return link && link.expires_at > now ? link.value : undefined;
}

export interface ListedUser extends User {
  readonly createdAt: Date;
  readonly memberships: readonly { readonly workspace: string; readonly role: string }[];
}

export async function listUsers(db: Queryable): Promise<ListedUser[]> {
  const { rows } = await db.query<ListedUser>(
    `select u.id, u.name, u.email, u.language, u.created_at as "createdAt",
            coalesce(json_agg(json_build_object('workspace', w.slug, 'role', m.role) order by w.slug)
                     filter (where w.id is not null), '[]') as memberships
     from user_ u left join member m on m.user_id = u.id left join workspace w on w.id = m.workspace_id
     group by u.id order by u.email`,
  );
  return rows;
}
