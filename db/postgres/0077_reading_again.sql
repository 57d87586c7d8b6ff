-- Texts that are read again as before are left as they are; what was found can be filtered by.

alter table text_reading
  -- Of what was read and what it counts as, whatever version of the taxonomy it was read by; null of older readings.
  add column digest text,
  -- Persian or Arabic in Latin letters.
  add column latinised boolean not null default false,
  -- Personal data stands in the text.
  add column private boolean not null default false;
create index text_reading_latinised on text_reading (workspace_id, feedback_id) where latinised;
create index text_reading_private on text_reading (workspace_id, feedback_id) where private;
create index text_reading_language on text_reading (workspace_id, language, feedback_id);

-- People, products and places that the workspace knows: '<kind>:<name>'.
alter table text_mention drop constraint text_mention_kind_check;
alter table text_mention add constraint text_mention_kind_check check (kind in ('theme', 'intent', 'name'));

-- What was read before gets all of that by being read once more.
insert into text_run (workspace_id, id, taxonomy_version, total, started_at, started_by)
select r.workspace_id, gen_random_uuid(),
  coalesce((select max(version) from taxonomy_version v where v.workspace_id = r.workspace_id), 1), count(*), now(), 'Safar'
from text_reading r group by r.workspace_id
on conflict do nothing;
insert into outbox (workspace_id, name, payload)
select distinct workspace_id, 'text.asked', '{}'::jsonb from text_run where finished_at is null;
