-- What reads texts, as often as it changed: Safar's weights, what was learnt from corrections, models that are plugged in.
create table text_model (
  workspace_id uuid not null references workspace on delete cascade,
  -- Rises with every change.
  id smallint not null,
  -- Of the weights that come with Safar (domains/text/weights/weights-version.ts).
  base text not null,
  -- Version of the layer; null where none was used.
  layer integer,
  -- Language → name of the model that is plugged in for it.
  plugs jsonb not null,
  first_used_at timestamptz not null,
  primary key (workspace_id, id)
);
select safar_wall('text_model');

-- Of what the reading was first read so by; null of older readings.
alter table text_reading add column model smallint;
create index text_reading_model on text_reading (workspace_id, model);
-- The oldest that read a part of the run: what was read again as before keeps its model, and is by this one all the same.
alter table text_run add column model smallint;
