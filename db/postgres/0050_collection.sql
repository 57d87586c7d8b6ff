-- How answers come in: share links, and responses that are under way. Finished ones are feedback.

create table share_link (
  workspace_id uuid not null,
  id uuid not null,
  -- What stands in the address; cannot be guessed, names the link everywhere visitors are.
  token text not null,
  survey_id uuid not null,
  channel text not null,
  name text not null,
  -- Answers through this link are about this touchpoint, whatever the survey says.
  touchpoint_id uuid,
  created_at timestamptz not null,
  created_by text not null,
  -- Withdrawn: leads nowhere any more.
  withdrawn_at timestamptz,
  primary key (workspace_id, id)
);
select safar_wall('share_link');
create unique index share_link_token on share_link (token);
create index share_link_survey on share_link (workspace_id, survey_id);

-- A visitor comes with a token and no workspace: this one door leads from the token to its workspace.
create function share_link_workspace(wanted text) returns uuid language sql stable security definer
set search_path = public, pg_temp as $$
  select workspace_id from share_link where token = wanted and withdrawn_at is null
$$;
revoke execute on function share_link_workspace from public;
grant execute on function share_link_workspace to safar_app;

create table response (
  workspace_id uuid not null,
  token text not null,
  -- Made on the visitor's device; names the response there, here and in feedback.
  key text not null,
  survey_id uuid not null,
  version integer not null,
  language text not null,
  state text not null check (state in ('opened', 'started', 'finished')),
  -- Grows with every change on the device: a late save does not undo a newer one.
  changes integer not null,
  answers jsonb,
  opened_at timestamptz not null,
  saved_at timestamptz not null,
  primary key (workspace_id, token, key)
);
select safar_wall('response');
create index response_under_way on response (workspace_id, survey_id, state) where state <> 'finished';

-- Saves many responses under way in one statement. What is finished, or newer, stays as it is.
create function response_save(workspace uuid, saved_at timestamptz, saves json) returns void language plpgsql as $$
begin
  perform set_config('safar.workspace', workspace::text, true);
  insert into response (workspace_id, token, key, survey_id, version, language, state, changes, answers, opened_at, saved_at)
  select workspace, s.token, s.key, s.survey_id, s.version, s.language,
    case when s.changes > 0 then 'started' else 'opened' end, s.changes, s.answers, saved_at, saved_at
  from json_to_recordset(saves) as s(token text, key text, survey_id uuid, version integer, language text,
    changes integer, answers jsonb)
  order by s.token, s.key
  on conflict (workspace_id, token, key) do update
  set version = excluded.version, language = excluded.language, state = excluded.state, changes = excluded.changes,
    answers = excluded.answers, saved_at = excluded.saved_at
  where response.state <> 'finished' and response.changes <= excluded.changes;
end $$;
grant execute on function response_save to safar_app;
