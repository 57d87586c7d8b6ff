-- What a text is about in 256 bits, in the row of the whole (theme ''): texts that mean alike differ in few of them
-- (domains/text/similar). 0 in other rows.
alter table mention
  add column if not exists signature1 UInt64,
  add column if not exists signature2 UInt64,
  add column if not exists signature3 UInt64,
  add column if not exists signature4 UInt64;
