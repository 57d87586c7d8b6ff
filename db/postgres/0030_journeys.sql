-- Journeys, their versions and the touchpoints that stand along them.

create table touchpoint (
  workspace_id uuid not null,
  id uuid not null,
  -- Key used by imports and the API.
  key text not null,
  name text not null,
  icon text not null,
  channel text not null,
  owner_team_id uuid,
  created_at timestamptz not null default now(),
  archived_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, key)
);
select safar_wall('touchpoint');

create table journey (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  -- The one that touchpoints are looked up in when feedback is recorded.
  main boolean not null default false,
  version integer not null default 1,
  archived_at timestamptz,
  primary key (workspace_id, id)
);
create unique index journey_main on journey (workspace_id) where main;
select safar_wall('journey');

-- Immutable: an edit adds a row, figures keep the version they were collected under.
create table journey_version (
  workspace_id uuid not null,
  journey_id uuid not null,
  version integer not null,
  definition jsonb not null,
  created_at timestamptz not null default now(),
  created_by text not null,
  primary key (workspace_id, journey_id, version)
);
select safar_wall('journey_version');
