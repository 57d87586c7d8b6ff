-- What got worse than its own past (or better), from the day it was noticed until it is as before.
create table problem (
  workspace_id uuid not null,
  id uuid not null,
  -- 'theme' and its key ('' all texts), or 'score' and '<metric> <series> <touchpoint>'.
  stream_kind text not null check (stream_kind in ('theme', 'score')),
  stream_key text not null,
  -- [{dimension, value}], all of which hold; [] is everywhere.
  place jsonb not null,
  better boolean not null,
  -- The day at whose end it was noticed, and the day at whose end it was as before.
  noticed date not null,
  ended date,
  -- Likeliest first day and its 95 % interval; the days it is held against as long as it is open.
  since date not null,
  earliest date not null,
  latest date not null,
  past_from date not null,
  past_until date not null,
  -- {n, bad, squares, usual, prior} of those days.
  frozen jsonb not null,
  -- {days, n, observed, expected, p, byChance} when noticed; the latest weeks and who has it worst; where else it shows.
  alarm jsonb not null,
  standing jsonb,
  shows jsonb not null,
  -- What a person made of it: known, closed.
  mark text check (mark in ('known', 'closed')),
  marked_at timestamptz,
  marked_by text,
  primary key (workspace_id, id)
);
select safar_wall('problem');
create index problem_open on problem (workspace_id, ended, noticed desc);

-- Up to which day a workspace was judged, and of how much feedback: far more of it is judged from the beginning.
create table discovery (
  workspace_id uuid primary key,
  -- The day after the last that was judged.
  judged_until date not null,
  first_day date not null,
  records integer not null,
  -- Share of the customers that was looked at, in thousandths: less than all in very large companies.
  share integer not null,
  judged_at timestamptz not null,
  -- [{phrases, texts, before, adjustedP}]: expressions of the latest weeks that no theme speaks of.
  expressions jsonb not null default '[]'
);
select safar_wall('discovery');
