-- The one record of feedback, from any channel. Kept narrow: ingest pays for every byte and every index.

-- What a score is a value of: metric, scale, direction, question and its wording, series, touchpoint. A workspace has
-- few of them and millions of scores, so a score is kept as (measure, value). Never changed once written.
create table measure (
  workspace_id uuid not null references workspace on delete cascade,
  id integer not null generated always as identity,
  metric text not null,
  min double precision not null,
  max double precision not null,
  good text not null check (good in ('high', 'low')),
  question text not null,
  wording integer not null,
  series text not null check (series in ('relational', 'transactional')),
  touchpoint_id uuid,
  primary key (workspace_id, id),
  constraint measure_once unique nulls not distinct
    (workspace_id, question, metric, wording, min, max, good, series, touchpoint_id)
);
select safar_wall('measure');

-- No foreign keys: checking one for every row would cost a fifth of the ingest rate.
create table feedback (
  workspace_id uuid not null,
  id uuid not null,
  occurred_at timestamptz(3) not null,
  received_at timestamptz not null default now(),
  -- Grows with every change: figures take the old row back and put the new one in its place.
  revision integer not null default 0,
  channel text not null,
  source text not null,
  key text not null,
  customer_id uuid,
  touchpoint_id uuid,
  journey_version integer,
  survey_id uuid,
  survey_version integer,
  language text,
  text text,
  -- Two arrays of one length: measures[i] is what values[i] was given for.
  measures integer[] not null,
  "values" double precision[] not null,
  answers jsonb,
  attributes jsonb,
  primary key (workspace_id, id),
  constraint feedback_once unique (workspace_id, source, key)
) with (fillfactor = 95);
select safar_wall('feedback');
create index feedback_by_time on feedback (workspace_id, occurred_at desc, id desc);
create index feedback_by_customer on feedback (workspace_id, customer_id, occurred_at desc) where customer_id is not null;

-- Records many drafts at once (a JSON array of rows) with one outbox row, in one round trip and one commit. A source's
-- key that was there before changes nothing; returned are only those: [[source, key, id of the first], …], else null.
create function feedback_record(workspace uuid, drafts json, how_many integer) returns json language plpgsql as $$
declare
  inserted uuid[];
  -- Figures stay tied to the journey they were collected under: the main journey's version of this moment.
  journey_now integer;
begin
  perform set_config('safar.workspace', workspace::text, true);
  select version into journey_now from journey where workspace_id = workspace and main;
  with arrived as (
    insert into feedback (workspace_id, id, occurred_at, channel, source, key, customer_id, touchpoint_id,
      journey_version, survey_id, survey_version, language, text, measures, "values", answers, attributes)
    select workspace, d.id, d.occurred_at, d.channel, d.source, d.key, d.customer_id, d.touchpoint_id,
      coalesce(d.journey_version, journey_now), d.survey_id, d.survey_version, d.language, d.text, d.measures, d.values, d.answers, d.attributes
    from json_to_recordset(drafts) as d(id uuid, occurred_at timestamptz, channel text, source text, key text,
      customer_id uuid, touchpoint_id uuid, journey_version integer, survey_id uuid, survey_version integer,
      language text, text text, measures integer[], "values" double precision[], answers jsonb, attributes jsonb)
    on conflict (workspace_id, source, key) do nothing
    returning id
  )
  select array_agg(id) into inserted from arrived;
  if inserted is not null then
    insert into outbox (workspace_id, name, payload)
    values (workspace, 'feedback.recorded', jsonb_build_object('ids', to_jsonb(inserted)));
    perform pg_notify('safar_outbox', '');
  end if;
  if cardinality(inserted) = how_many then return null; end if;
  return (
    select json_agg(json_build_array(f.source, f.key, f.id))
    from json_to_recordset(drafts) as d(id uuid, source text, key text)
    join feedback f on f.workspace_id = workspace and f.source = d.source and f.key = d.key
    where f.id <> d.id
  );
end $$;
grant execute on function feedback_record to safar_app;

-- Words of the texts, folded by the languages' own rules, written after the acknowledgement. Lexemes are made by the
-- application, so that matching does not depend on the database's locale.
create table feedback_search (
  workspace_id uuid not null,
  feedback_id uuid not null,
  words tsvector not null,
  primary key (workspace_id, feedback_id)
);
select safar_wall('feedback_search');
create index feedback_search_words on feedback_search using gin (words);

-- Feedback that matches. PostgreSQL uses no index for `@@` under row-level security (the operator is not leakproof),
-- so this function steps out of the wall and keeps to the workspace itself.
create function feedback_matching(query tsquery) returns setof uuid language sql stable security definer
set search_path = public, pg_temp rows 5000 as $$
  select feedback_id from feedback_search
  where words @@ query and workspace_id = nullif(current_setting('safar.workspace', true), '')::uuid
$$;
revoke execute on function feedback_matching from public;
grant execute on function feedback_matching to safar_app;

-- Who changed which fields of a record; what stood there before is not kept, as it may have had to go.
create table feedback_change (
  workspace_id uuid not null,
  feedback_id uuid not null,
  revision integer not null,
  at timestamptz not null,
  by text not null,
  fields text[] not null,
  primary key (workspace_id, feedback_id, revision)
);
select safar_wall('feedback_change');
