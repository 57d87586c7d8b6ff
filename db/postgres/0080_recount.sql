-- What a change of feedback will do to the analytics store, written down before anything of it is done: cut short at any
-- point, it is done again to the letter, and each table leaves out what it has. Gone once it is done.
create table recount (
  workspace_id uuid not null,
  delivery text not null,
  body text not null,
  primary key (workspace_id, delivery)
);
select safar_wall('recount');
