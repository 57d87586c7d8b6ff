-- Files of customers, their mapping, and how far their reading has come.

create table customer_import (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  -- Name of the file as the person knows it.
  name text not null,
  -- Name under which its content is stored; null when the file has been removed.
  file text,
  bytes bigint not null,
  sha256 text not null,
  reading jsonb not null,
  columns jsonb not null,
  mapping jsonb,
  -- 'draft' (mapping not complete), 'checking' (dry run), 'checked', 'running', 'done', 'cancelled', 'failed'
  status text not null default 'draft',
  -- Rows of the file whose outcome is stored: a run goes on after this row. Written with the rows' chunk, and always
  -- created + changed + unchanged + rejected.
  position bigint not null default 0,
  created bigint not null default 0,
  changed bigint not null default 0,
  unchanged bigint not null default 0,
  rejected bigint not null default 0,
  -- Known when the file has been read to its end once.
  total bigint,
  -- Of the last dry run.
  findings jsonb,
  -- Error code of a failed run, with its parameters.
  error jsonb,
  created_by text not null,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  primary key (workspace_id, id)
);
select safar_wall('customer_import');

create table customer_import_rejection (
  workspace_id uuid not null,
  import_id uuid not null,
  "row" bigint not null,
  line bigint not null,
  reason text not null,
  "column" text,
  cells jsonb not null,
  primary key (workspace_id, import_id, "row"),
  foreign key (workspace_id, import_id) references customer_import on delete cascade
);
select safar_wall('customer_import_rejection');
