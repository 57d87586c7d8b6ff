-- Figures over fewer answers than this are withheld; 1 withholds none.
alter table workspace add column anonymity_threshold smallint not null default 1
  check (anonymity_threshold between 1 and 100);
