-- Customers and what they did.

-- Lets one GIN index begin with the workspace. Trusted: the owner of the database may create it.
create extension if not exists btree_gin;

-- Times are whole milliseconds: they end up in cursors that JavaScript carries.
-- No reference to workspace: checking it costs a bulk load a fifth, and the wall admits no other workspace's id anyway.
create table customer (
  workspace_id uuid not null,
  id uuid not null,
  external_key text,
  name text,
  email text,
  phone text,
  language text,
  attributes jsonb not null default '{}',
  -- { marketing: { email: { granted, at, source } } }: the latest word on each; the history is in consent_change.
  consent jsonb not null default '{}',
  -- Folded words and exact filters, written by domains/directory/model/search-words.ts.
  search tsvector not null default '',
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
create unique index customer_key on customer (workspace_id, external_key) where external_key is not null;
-- A long pending list halves what a bulk load pays for the index; a search reads at most these 16 MB besides it.
create index customer_search on customer using gin (workspace_id, search) with (gin_pending_list_limit = 16384);
select safar_wall('customer');

-- Keys of customers that were merged away.
create table customer_alias (
  workspace_id uuid not null,
  external_key text not null,
  customer_id uuid not null,
  primary key (workspace_id, external_key),
  foreign key (workspace_id, customer_id) references customer on delete cascade
);
create index customer_alias_customer on customer_alias (workspace_id, customer_id);
select safar_wall('customer_alias');

create table order_ (
  workspace_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  external_key text not null,
  placed_at timestamptz(3) not null,
  amount numeric(18, 4) not null,
  currency text not null,
  items jsonb not null default '[]',
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customer on delete cascade
);
create unique index order_key on order_ (workspace_id, external_key);
create index order_customer on order_ (workspace_id, customer_id, placed_at, id);
select safar_wall('order_');

create table customer_event (
  workspace_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  external_key text not null,
  name text not null,
  at timestamptz(3) not null,
  detail jsonb not null default '{}',
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customer on delete cascade
);
create unique index customer_event_key on customer_event (workspace_id, external_key);
create index customer_event_customer on customer_event (workspace_id, customer_id, at, id);
select safar_wall('customer_event');

create table consent_change (
  workspace_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  at timestamptz(3) not null,
  purpose text not null,
  channel text not null,
  granted boolean not null,
  source text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customer on delete cascade
);
create index consent_change_customer on consent_change (workspace_id, customer_id, at, id);
select safar_wall('consent_change');

-- Customers matching a text query, newest first. Under row-level security PostgreSQL will not use the GIN index for @@
-- (the operator is not leakproof), so this runs as its owner and carries the wall itself. A frequent word is found by
-- walking a little way from the newest; only when that does not fill the page is it rare enough for the index, which
-- gives its matches all at once and unordered.
create function customer_matching(query tsquery, before uuid, max integer) returns setof customer
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  wall constant uuid := nullif(current_setting('safar.workspace', true), '')::uuid;
  found uuid[];
begin
  select array_agg(id) into found from (
    select id from (
      select c.id, c.search from customer c where c.workspace_id = wall and c.id < before order by c.id desc limit 4000
    ) newest where search @@ query limit max) near;
  if coalesce(cardinality(found), 0) < max then
    execute format(
      'with matching as materialized (
         select id from customer where workspace_id = %L::uuid and search @@ %L::tsquery and id < %L::uuid)
       select array_agg(id) from (select id from matching order by id desc limit %L::integer) m', wall, query, before, max)
      into found;
  end if;
  return query select c.* from customer c where c.workspace_id = wall and c.id = any(found) order by c.id desc;
end $$;

-- How many match, counted up to max.
create function customer_matching_count(query tsquery, max integer) returns bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare n bigint;
begin
  execute format(
    'select count(*) from (select 1 from customer
       where workspace_id = nullif(current_setting(''safar.workspace'', true), '''')::uuid
         and search @@ %L::tsquery limit %L::integer) m', query, max) into n;
  return n;
end $$;

revoke execute on function customer_matching(tsquery, uuid, integer), customer_matching_count(tsquery, integer) from public;
grant execute on function customer_matching(tsquery, uuid, integer), customer_matching_count(tsquery, integer) to safar_app;
