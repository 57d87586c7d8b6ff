-- What texts speak of. One row per text and theme, and one with theme '' per text for its sentiment as a whole. Signs,
-- dimensions and what stands for the unknown are as in 0001: what a score can be broken down by, a theme can.
create table if not exists mention (
  workspace_id UUID,
  -- Key of the taxonomy; '' is the text as a whole.
  theme LowCardinality(String),
  -- The theme above it at the time of reading, or ''.
  parent LowCardinality(String),
  -- neg, neu, pos or mixed: of the clauses that speak of the theme, as a person corrected it.
  sentiment LowCardinality(String),
  -- Day in the workspace's time zone; `at` in UTC.
  day Date,
  at DateTime('UTC'),
  feedback UUID,
  customer UUID,
  survey LowCardinality(String),
  touchpoint LowCardinality(String),
  stage LowCardinality(String),
  channel LowCardinality(String),
  team LowCardinality(String),
  segment LowCardinality(String),
  -- Of the record, as in `score`; what the text itself is in is `spoken`: fa, ar, vi, en or other.
  language LowCardinality(String),
  spoken LowCardinality(String),
  -- Version of the taxonomy that it was read by.
  taxonomy UInt32,
  -- That the theme is there; of the whole, that its sentiment is the label. 1 where a person said so.
  probability Float32,
  -- Of the text, the same in each of its rows.
  intents Array(LowCardinality(String)),
  attributes Map(LowCardinality(String), String),
  sign Int8
) engine = CollapsingMergeTree(sign)
order by (workspace_id, theme, day, touchpoint, channel, feedback)
settings non_replicated_deduplication_window = 10000;
