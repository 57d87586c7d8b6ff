-- Drafts come as columns: reading them from JSON cost more than writing the rows.
drop function feedback_record(uuid, json, integer);

-- Records many drafts at once with one outbox row, in one round trip and one commit. All arrays are of one length. A
-- source's key that was there before changes nothing; returned are only those: [[source, key, id of the first], …], else
-- null. Lists of numbers come as text, one '{…}' per draft; JSON with U+001E between, which JSON never holds as it is.
create function feedback_record(workspace uuid, ids uuid[], occurred timestamptz[], channels text[], sources text[],
  keys text[], customers uuid[], touchpoints uuid[], surveys uuid[], survey_versions integer[], languages text[],
  texts text[], measure_lists text[], value_lists text[], answer_lists text, attribute_lists text)
returns json language plpgsql as $$
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
    select workspace, d.id, d.occurred, d.channel, d.source, d.key, d.customer, d.touchpoint,
      journey_now, d.survey, d.survey_version, d.language, d.text, d.measure_list::integer[],
      d.value_list::double precision[], d.answer_list::jsonb, d.attribute_list::jsonb
    from unnest(ids, occurred, channels, sources, keys, customers, touchpoints, surveys, survey_versions, languages,
      texts, measure_lists, value_lists, string_to_array(answer_lists, E'\x1e', ''),
      string_to_array(attribute_lists, E'\x1e', '')) as d(id, occurred, channel, source, key,
      customer, touchpoint, survey, survey_version, language, text, measure_list, value_list, answer_list,
      attribute_list)
    on conflict (workspace_id, source, key) do nothing
    returning id
  )
  select array_agg(id) into inserted from arrived;
  if inserted is not null then
    insert into outbox (workspace_id, name, payload)
    values (workspace, 'feedback.recorded', jsonb_build_object('ids', to_jsonb(inserted)));
    perform pg_notify('safar_outbox', '');
  end if;
  if cardinality(inserted) = cardinality(ids) then return null; end if;
  return (
    select json_agg(json_build_array(f.source, f.key, f.id))
    from unnest(ids, sources, keys) as d(id, source, key)
    join feedback f on f.workspace_id = workspace and f.source = d.source and f.key = d.key
    where f.id <> d.id
  );
end $$;
grant execute on function feedback_record to safar_app;
