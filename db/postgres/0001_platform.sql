-- Ground of every area: the wall between workspaces, and the outbox.

-- Walls a table in: row-level security on its workspace_id, and only what the app role needs is granted.
create function safar_wall(table_name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format(
    'create policy wall on %I using (workspace_id = nullif(current_setting(''safar.workspace'', true), '''')::uuid)
     with check (workspace_id = nullif(current_setting(''safar.workspace'', true), '''')::uuid)', table_name);
  execute format('grant select, insert, update, delete on %I to safar_app', table_name);
end $$;

-- Told in order of seq; deleted when every subscription has handled it.
create table outbox (
  workspace_id uuid not null,
  seq bigint generated always as identity,
  name text not null,
  payload jsonb not null,
  -- Delivery batch, given before the first delivery so that a crash repeats exactly the same batch.
  batch bigint,
  created_at timestamptz not null default now(),
  primary key (seq)
);
create index outbox_batch on outbox (batch) where batch is not null;
create sequence outbox_batch_number;
select safar_wall('outbox');

-- Events that failed again and again are set aside here with their reason, and can be retried.
create table outbox_failed (
  workspace_id uuid not null,
  seq bigint not null,
  name text not null,
  payload jsonb not null,
  error text not null,
  failed_at timestamptz not null default now(),
  primary key (workspace_id, seq)
);
select safar_wall('outbox_failed');
