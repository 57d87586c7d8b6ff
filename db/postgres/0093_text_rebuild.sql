-- How far what texts count as has been made anew in the analytics store; a row while that is under way.
create table text_rebuild (
  workspace_id uuid not null,
  -- Texts up to this id are in the store. Those after it are not, and whoever reads them leaves counting them to the rebuild.
  after uuid not null default '00000000-0000-0000-0000-000000000000',
  primary key (workspace_id)
);
select safar_wall('text_rebuild');
