-- A question that got worse (or better) at all touchpoints together: where it is asked, ["<touchpoint>"]. 'Effort everywhere' tells
-- nobody whose work it is; 'effort, after calls and tickets' does.
alter table problem add column asked_at jsonb not null default '[]';
