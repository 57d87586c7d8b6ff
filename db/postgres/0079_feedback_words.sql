-- Different words of a company's texts, folded as in feedback_search: what a misspelt word is looked up in. Letters only.
create table feedback_word (
  workspace_id uuid not null,
  word text collate "C" not null,
  -- One wrong letter leaves the beginning or the end of a word as it is: both are found by an index.
  backwards text collate "C" not null generated always as (reverse(word)) stored,
  primary key (workspace_id, word)
);
select safar_wall('feedback_word');
create index feedback_word_backwards on feedback_word (workspace_id, backwards);

insert into feedback_word (workspace_id, word)
select distinct workspace_id, word from feedback_search, unnest(tsvector_to_array(words)) as word
where length(word) between 4 and 24 and word !~ '[0-9]';

-- How many records match, counted no further than `most`; steps out of the wall as feedback_matching does (0060).
create function feedback_matching_count(query tsquery, most integer) returns integer language sql stable security definer
set search_path = public, pg_temp as $$
  select count(*)::integer from (
    select from feedback_search
    where words @@ query and workspace_id = nullif(current_setting('safar.workspace', true), '')::uuid limit most
  ) counted
$$;
revoke execute on function feedback_matching_count from public;
grant execute on function feedback_matching_count to safar_app;
