-- How the demo company of a workspace was made, and how far its loading has come.

create table demo_load (
  workspace_id uuid not null primary key references workspace on delete cascade,
  seed text not null,
  customers integer not null check (customers > 0),
  language text not null,
  -- Nothing in the company happens at or after this instant.
  today timestamptz not null,
  -- Ids of what has been set up, by the demo's own keys: { teams, touchpoints, surveys, links }.
  setup jsonb not null default '{}',
  -- Customers loaded so far, with all that is theirs.
  loaded integer not null default 0,
  finished_at timestamptz
);
select safar_wall('demo_load');
