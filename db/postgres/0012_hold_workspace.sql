-- Keeps the transaction's workspace from being removed until the transaction ends; false when it is gone already. The
-- table itself is not the app role's to read.
create function hold_workspace() returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from workspace where id = nullif(current_setting('safar.workspace', true), '')::uuid for key share;
  return found;
end $$;
revoke execute on function hold_workspace from public;
grant execute on function hold_workspace to safar_app;
