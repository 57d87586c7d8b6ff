-- What was understood of texts: readings, the taxonomy they were read by, corrections, and what waits to be read.

-- Published versions never change. A workspace without one uses the default taxonomy, which is version 1.
create table taxonomy_version (
  workspace_id uuid not null references workspace on delete cascade,
  version integer not null check (version > 1),
  taxonomy jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  primary key (workspace_id, version)
);
select safar_wall('taxonomy_version');

-- One row per text. Label and mentions are what holds: the model's, or what a person made of it; `body` is the model's
-- alone, so that corrections can be put on it again after every reading.
create table text_reading (
  workspace_id uuid not null,
  feedback_id uuid not null,
  -- Of the feedback that was read.
  revision integer not null,
  taxonomy_version integer not null,
  language text not null,
  sentiment text not null check (sentiment in ('neg', 'neu', 'pos', 'mixed')),
  neg real not null,
  neu real not null,
  pos real not null,
  -- Latinised, label, themes, intents and spans as the model gave them.
  body jsonb not null,
  -- What it counts as in the analytics store, to be taken back to the letter and to make that store anew. As text, so
  -- that equal ones are equal.
  counted json not null,
  primary key (workspace_id, feedback_id)
);
select safar_wall('text_reading');

-- What texts are filtered by. Intents have the text's sentiment.
create table text_mention (
  workspace_id uuid not null,
  kind text not null check (kind in ('theme', 'intent')),
  key text not null,
  feedback_id uuid not null,
  sentiment text not null,
  probability real not null,
  primary key (workspace_id, feedback_id, kind, key)
);
select safar_wall('text_mention');
create index text_mention_by_key on text_mention (workspace_id, kind, key, feedback_id) include (sentiment);

-- What a person said against a reading. The latest of a subject holds, also after the text is read again.
create table text_correction (
  workspace_id uuid not null,
  id uuid not null,
  feedback_id uuid not null,
  -- '' is the sentiment of the whole, else the key of a theme.
  subject text not null,
  -- A sentiment; 'absent' for a theme that is not there.
  before text not null,
  after text not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  primary key (workspace_id, id)
);
select safar_wall('text_correction');
create index text_correction_by_feedback on text_correction (workspace_id, feedback_id, id);

-- Texts that wait to be read: new, changed, deleted or corrected ones.
create table text_waiting (
  workspace_id uuid not null,
  feedback_id uuid not null,
  seq bigint not null generated always as identity,
  -- Given before anything is done, so that what was cut short is finished as it was begun.
  batch uuid,
  -- Something happened to it while its batch was under way.
  again boolean not null default false,
  primary key (workspace_id, feedback_id)
);
select safar_wall('text_waiting');
create index text_waiting_free on text_waiting (workspace_id, seq) where batch is null;
create index text_waiting_batch on text_waiting (workspace_id, batch) where batch is not null;

-- Reading everything again, in order of feedback's id. One of a workspace is unfinished at most.
create table text_run (
  workspace_id uuid not null,
  id uuid not null,
  taxonomy_version integer not null,
  -- Everything up to here is read.
  after uuid not null default '00000000-0000-0000-0000-000000000000',
  done integer not null default 0,
  total integer not null,
  paused boolean not null default false,
  started_at timestamptz not null,
  started_by text not null,
  finished_at timestamptz,
  primary key (workspace_id, id)
);
select safar_wall('text_run');
create unique index text_run_unfinished on text_run (workspace_id) where finished_at is null;

-- What a batch will do to both stores, written down before anything of it is done (as in `recount`). `id` is the token
-- under which the analytics store takes it, once.
create table text_plan (
  workspace_id uuid not null,
  id uuid not null,
  body text not null,
  primary key (workspace_id, id)
);
select safar_wall('text_plan');

-- Feedback that was there before texts were read.
insert into text_run (workspace_id, id, taxonomy_version, total, started_at, started_by)
select f.workspace_id, gen_random_uuid(), 1, count(*), now(), 'Safar'
from feedback f where f.text is not null group by f.workspace_id;
insert into outbox (workspace_id, name, payload) select workspace_id, 'text.asked', '{}' from text_run;
