-- Surveys: the draft that is edited, and the versions that were published, which never change.

create table survey (
  workspace_id uuid not null,
  id uuid not null,
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  draft jsonb not null,
  -- Grows with every save: who saves on an older one is told so.
  revision integer not null default 1,
  -- Latest published; 0 before the first.
  version integer not null default 0,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  closed_at timestamptz,
  archived_at timestamptz,
  primary key (workspace_id, id)
);
select safar_wall('survey');

create table survey_version (
  workspace_id uuid not null,
  survey_id uuid not null,
  version integer not null,
  definition jsonb not null,
  -- Revision of the draft it was made from: with it, whether anything changed since is known.
  revision integer not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (workspace_id, survey_id, version)
);
select safar_wall('survey_version');
