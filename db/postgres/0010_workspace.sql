-- People, workspaces and who may do what.

-- Global tables of sign-in: not walled and never granted to safar_app, so that only the system pool reaches them.
-- Shapes follow better-auth's core schema, in our names.
create table user_ (
  id uuid primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  language text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table session (
  id uuid primary key,
  user_id uuid not null references user_ on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_by_user on session (user_id);

create table account (
  id uuid primary key,
  user_id uuid not null references user_ on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index account_user on account (user_id);

-- One-time secrets: password resets and sign-in links (of the latter only the hash).
create table verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);

-- Attempts counted across all processes.
create table sign_in_rate (
  id uuid primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

create table workspace (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  language text not null,
  calendar text not null check (calendar in ('gregory', 'persian', 'islamic-umalqura')),
  time_zone text not null,
  week_start smallint not null check (week_start between 0 and 6),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table member (
  workspace_id uuid not null references workspace on delete cascade,
  user_id uuid not null references user_ on delete cascade,
  role text not null check (role in ('owner', 'admin', 'manager', 'agent', 'viewer')),
  created_at timestamptz not null default now(),
  primary key (workspace_id, user_id)
);
create index member_user on member (user_id);
select safar_wall('member');

create table team (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
create unique index team_name on team (workspace_id, lower(name));
select safar_wall('team');

create table team_member (
  workspace_id uuid not null,
  team_id uuid not null,
  user_id uuid not null,
  primary key (workspace_id, team_id, user_id),
  foreign key (workspace_id, team_id) references team on delete cascade,
  foreign key (workspace_id, user_id) references member on delete cascade
);
create index team_member_user on team_member (workspace_id, user_id);
select safar_wall('team_member');

-- Of the link only the hash is kept; a resend makes a new link and the old one stops working.
create table invitation (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  email text not null check (email = lower(email)),
  role text not null check (role in ('owner', 'admin', 'manager', 'agent', 'viewer')),
  language text not null,
  token_hash text not null unique,
  invited_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);
create unique index invitation_open on invitation (workspace_id, email) where accepted_at is null and revoked_at is null;
select safar_wall('invitation');

create table api_key (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  name text not null,
  -- First characters, to recognise a key by; never enough to use it.
  prefix text not null,
  key_hash text not null unique,
  permissions text[] not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);
select safar_wall('api_key');

-- Who did what. Append-only: the app role may read and add, nothing else.
create table audit (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  at timestamptz not null default now(),
  actor_kind text not null,
  actor_id text not null,
  actor_name text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  subject_name text,
  detail jsonb,
  primary key (workspace_id, id)
);
create index audit_subject on audit (workspace_id, subject_type, subject_id, id desc);
create index audit_actor on audit (workspace_id, actor_id, id desc);
select safar_wall('audit');
revoke update, delete on audit from safar_app;

-- Members with their names: the only window from inside a workspace onto user_. It runs with its owner's rights and
-- carries the wall itself.
create view member_person with (security_barrier) as
  select m.workspace_id, m.user_id, m.role, m.created_at, u.name, u.email, u.language
  from member m join user_ u on u.id = m.user_id
  where m.workspace_id = nullif(current_setting('safar.workspace', true), '')::uuid;
grant select on member_person to safar_app;
