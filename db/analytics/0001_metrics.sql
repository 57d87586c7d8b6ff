-- What figures are counted from. Everything here is derived from Postgres and can be rebuilt: `safar analytics rebuild`.
--
-- Every row has a sign: +1 counts, −1 takes an earlier row back (its answer was changed or deleted). Questions sum the
-- sign and never say FINAL; CollapsingMergeTree lets the pairs vanish when parts are merged, so what was deleted is
-- also gone from the disk, and the sums are the same before and after.
--
-- Not known is '' for names and the zero UUID for a customer. Ids of touchpoints, teams and surveys are few, so they
-- are LowCardinality text. `scale` is '<min>-<max>'; `max` repeats its end as a number for top-box shares.

-- Which records are counted, at which revision. Written before their scores, so that a delivery cut short is seen.
create table if not exists feedback (
  workspace_id UUID,
  id UUID,
  revision UInt32,
  day Date,
  sign Int8
) engine = CollapsingMergeTree(sign)
order by (workspace_id, id, revision)
settings non_replicated_deduplication_window = 10000;

-- One row per score, and one with metric 'feedback' per record for volumes. Order: one metric of one strand over time.
create table if not exists score (
  workspace_id UUID,
  metric LowCardinality(String),
  series LowCardinality(String),
  scale LowCardinality(String),
  good LowCardinality(String),
  wording UInt16,
  max Float64,
  -- Day in the workspace's time zone; `at` in UTC.
  day Date,
  at DateTime('UTC'),
  feedback UUID,
  -- Tells the scores of one record apart.
  nth UInt16,
  customer UUID,
  survey LowCardinality(String),
  question LowCardinality(String),
  touchpoint LowCardinality(String),
  stage LowCardinality(String),
  journey_version UInt32,
  channel LowCardinality(String),
  team LowCardinality(String),
  segment LowCardinality(String),
  language LowCardinality(String),
  value Float64,
  -- A Map reads 3–4 times slower than a column of its own and writes as fast; JSON reads as fast as a column but writes
  -- 50 times slower (measured, docs/performance.md). Questions about attributes are the rarer ones.
  attributes Map(LowCardinality(String), String),
  sign Int8
) engine = CollapsingMergeTree(sign)
order by (workspace_id, metric, series, scale, good, wording, day, touchpoint, channel, feedback, nth)
settings non_replicated_deduplication_window = 10000;

-- The same without the single person: what overview and journey pages read. Of 10 million scores over two years, with
-- 14 touchpoints and 3 languages, 0.4 million rows remain; with 4 segments 1.6 million, which is why those are apart.
create table if not exists score_day (
  workspace_id UUID,
  metric LowCardinality(String),
  series LowCardinality(String),
  scale LowCardinality(String),
  good LowCardinality(String),
  wording UInt16,
  max Float64,
  day Date,
  touchpoint LowCardinality(String),
  stage LowCardinality(String),
  team LowCardinality(String),
  channel LowCardinality(String),
  language LowCardinality(String),
  survey LowCardinality(String),
  value Float64,
  -- Sum of signs.
  sign Int64
) engine = SummingMergeTree(sign)
order by (workspace_id, metric, series, scale, good, wording, max, day, touchpoint, stage, team, channel, language,
  survey, value)
settings non_replicated_deduplication_window = 10000;

create materialized view if not exists score_to_day to score_day as
select workspace_id, metric, series, scale, good, wording, max, day, touchpoint, stage, team, channel, language,
  survey, value, sum(score.sign) as sign
from score
group by workspace_id, metric, series, scale, good, wording, max, day, touchpoint, stage, team, channel, language,
  survey, value;

create table if not exists score_segment_day (
  workspace_id UUID,
  metric LowCardinality(String),
  series LowCardinality(String),
  scale LowCardinality(String),
  good LowCardinality(String),
  wording UInt16,
  max Float64,
  day Date,
  touchpoint LowCardinality(String),
  stage LowCardinality(String),
  team LowCardinality(String),
  channel LowCardinality(String),
  segment LowCardinality(String),
  language LowCardinality(String),
  survey LowCardinality(String),
  value Float64,
  -- Sum of signs.
  sign Int64
) engine = SummingMergeTree(sign)
order by (workspace_id, metric, series, scale, good, wording, max, day, touchpoint, stage, team, channel, segment,
  language, survey, value)
settings non_replicated_deduplication_window = 10000;

create materialized view if not exists score_to_segment_day to score_segment_day as
select workspace_id, metric, series, scale, good, wording, max, day, touchpoint, stage, team, channel, segment,
  language, survey, value, sum(score.sign) as sign
from score
group by workspace_id, metric, series, scale, good, wording, max, day, touchpoint, stage, team, channel, segment,
  language, survey, value;

-- One row per answered question of a survey and per chosen option. Order: one survey's results.
create table if not exists answer (
  workspace_id UUID,
  survey LowCardinality(String),
  question LowCardinality(String),
  kind LowCardinality(String),
  -- As of the score it stands for; '' and 0 when it stands for none.
  metric LowCardinality(String),
  series LowCardinality(String),
  scale LowCardinality(String),
  good LowCardinality(String),
  wording UInt16,
  max Float64,
  -- kind, metric, series, scale, good, wording and max in one, '|' between: results group by one column, not by seven.
  strand LowCardinality(String),
  day Date,
  at DateTime('UTC'),
  feedback UUID,
  nth UInt16,
  customer UUID,
  touchpoint LowCardinality(String),
  stage LowCardinality(String),
  channel LowCardinality(String),
  team LowCardinality(String),
  segment LowCardinality(String),
  language LowCardinality(String),
  -- Key of the chosen option; '' for scales and texts.
  option LowCardinality(String),
  value Float64,
  attributes Map(LowCardinality(String), String),
  sign Int8
) engine = CollapsingMergeTree(sign)
order by (workspace_id, survey, question, day, at, feedback, nth)
settings non_replicated_deduplication_window = 10000;

create table if not exists answer_day (
  workspace_id UUID,
  survey LowCardinality(String),
  question LowCardinality(String),
  kind LowCardinality(String),
  metric LowCardinality(String),
  series LowCardinality(String),
  scale LowCardinality(String),
  good LowCardinality(String),
  wording UInt16,
  max Float64,
  strand LowCardinality(String),
  day Date,
  touchpoint LowCardinality(String),
  stage LowCardinality(String),
  channel LowCardinality(String),
  team LowCardinality(String),
  segment LowCardinality(String),
  language LowCardinality(String),
  option LowCardinality(String),
  value Float64,
  sign Int64
) engine = SummingMergeTree(sign)
order by (workspace_id, survey, question, day, kind, metric, series, scale, good, wording, max, strand,
  touchpoint, stage, channel, team, segment, language, option, value)
settings non_replicated_deduplication_window = 10000;

create materialized view if not exists answer_to_day to answer_day as
select workspace_id, survey, question, kind, metric, series, scale, good, wording, max, strand, day, touchpoint, stage, channel,
  team, segment, language, option, value, sum(answer.sign) as sign
from answer
group by workspace_id, survey, question, kind, metric, series, scale, good, wording, max, strand, day, touchpoint, stage, channel,
  team, segment, language, option, value;

-- The way in. One row stands for many records that share channel, survey, touchpoint, language and segment; what
-- differs is in arrays of one length, and what the scores and answers are of is said once, in a legend. Reading text is
-- what an insert costs: this is a fifth of the bytes of one row per score. Keeps nothing itself.
create table if not exists intake (
  workspace_id UUID,
  survey LowCardinality(String),
  journey_version UInt32,
  channel LowCardinality(String),
  segment LowCardinality(String),
  language LowCardinality(String),
  touchpoint LowCardinality(String),
  stage LowCardinality(String),
  team LowCardinality(String),
  feedback Array(UUID),
  customer Array(UUID),
  -- Seconds, and days, since 1970.
  at Array(UInt32),
  day Array(UInt16),
  attributes Array(Map(String, String)),
  -- metric, series, scale, good, wording, max, question, touchpoint, stage, team
  scored Array(Tuple(LowCardinality(String), LowCardinality(String), LowCardinality(String), LowCardinality(String), UInt16,
    Float64, LowCardinality(String), LowCardinality(String), LowCardinality(String), LowCardinality(String))),
  -- Per record one value for each of `scored`, null when not given.
  value Array(Array(Nullable(Float64))),
  -- question, kind, metric, series, scale, good, wording, max, strand
  asked Array(Tuple(LowCardinality(String), LowCardinality(String), LowCardinality(String), LowCardinality(String),
    LowCardinality(String), LowCardinality(String), UInt16, Float64, LowCardinality(String))),
  -- Per record: place in `asked` (from 1), option, value.
  answer Array(Array(Tuple(UInt16, LowCardinality(String), Float64)))
) engine = Null;

create materialized view if not exists intake_to_score to score as
select workspace_id, s.1 as metric, s.2 as series, s.3 as scale, s.4 as good, s.5 as wording, s.6 as max,
  one_day as day, one_at as at, one as feedback, place as nth, one_customer as customer, survey, s.7 as question,
  s.8 as touchpoint, s.9 as stage, journey_version, channel, s.10 as team, segment, language,
  assumeNotNull(given) as value, one_attributes as attributes, 1 as sign
from (
  select workspace_id, survey, journey_version, channel, segment, language, scored,
    one, one_customer, one_values, one_attributes, toDate(days) as one_day, toDateTime(seconds, 'UTC') as one_at
  from intake
  array join feedback as one, customer as one_customer, at as seconds, day as days, attributes as one_attributes,
    value as one_values
)
array join scored as s, one_values as given, arrayEnumerate(scored) as place
where given is not null;

create materialized view if not exists intake_to_answer to answer as
select workspace_id, survey, asked[a.1].1 as question, asked[a.1].2 as kind, asked[a.1].3 as metric,
  asked[a.1].4 as series, asked[a.1].5 as scale, asked[a.1].6 as good, asked[a.1].7 as wording, asked[a.1].8 as max,
  asked[a.1].9 as strand, one_day as day, one_at as at, one as feedback, place as nth, one_customer as customer, touchpoint, stage, channel, team,
  segment, language, a.2 as option, a.3 as value, one_attributes as attributes, 1 as sign
from (
  select workspace_id, survey, touchpoint, stage, channel, team, segment, language, asked,
    one, one_customer, one_answers, one_attributes, toDate(days) as one_day, toDateTime(seconds, 'UTC') as one_at
  from intake
  array join feedback as one, customer as one_customer, at as seconds, day as days, attributes as one_attributes,
    answer as one_answers
)
array join one_answers as a, arrayEnumerate(one_answers) as place;
