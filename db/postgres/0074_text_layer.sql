-- What was learnt from corrections.

-- How the text came to be looked at: offered by chance, offered because the model was unsure, or found by a person.
alter table text_correction add column drawn text not null default 'found'
  check (drawn in ('chance', 'unsure', 'found'));
-- Subject '*': a person looked at all of the text, and what holds of it is right.

create table text_layer (
  workspace_id uuid not null references workspace on delete cascade,
  -- Rises with every layer that differs from the one before.
  version integer not null,
  enabled boolean not null default true,
  -- Of the corrections that it was learnt from.
  fingerprint text not null,
  -- domains/text/learning/layer-file.ts; null when there is nothing to put on the base.
  body bytea,
  -- The learning curve and what else is shown.
  summary jsonb not null,
  trained_at timestamptz not null,
  -- Since then texts are read otherwise than before: another layer, or the switch.
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select safar_wall('text_layer');

-- Corrections that are there already are learnt from.
insert into outbox (workspace_id, name, payload)
select distinct workspace_id, 'text.corrected', '{}'::jsonb from text_correction;
