-- Models that a company plugs in: which endpoint its admin switched on, and what that one wrote.

-- A row is the switch: on, for exactly this address and model.
create table text_plug (
  workspace_id uuid not null references workspace on delete cascade,
  address text not null,
  model text not null,
  at timestamptz not null,
  by_name text not null,
  primary key (workspace_id)
);
select safar_wall('text_plug');

-- What an endpoint wrote, checked against what it was given. Forgotten when one of these texts changes or goes.
create table text_written (
  workspace_id uuid not null references workspace on delete cascade,
  -- Of everything it was made from: address, model and what was sent.
  hash text not null,
  -- What it is about, whatever the texts: the same question asked later.
  subject text not null,
  model text not null,
  made_at timestamptz not null,
  -- All records of which something was sent.
  feedback uuid[] not null,
  body jsonb not null,
  primary key (workspace_id, hash)
);
select safar_wall('text_written');
create index text_written_by_subject on text_written (workspace_id, subject, made_at desc);
create index text_written_by_feedback on text_written using gin (feedback);
