-- What is asked of hosts and not known yet, of one merchant or of all, oldest first.

-- Of those that are settled nobody asks this, so only the others are looked up once.
alter table ATTEMPT add column MERCHANT_NUMBER integer default 0 not null;
update ATTEMPT set MERCHANT_NUMBER = coalesce(
  (select max(m.MERCHANT_NUMBER) from MERCHANT m
   where ATTEMPT.OBJECT_ID like rtrim(cast(m.MERCHANT_NUMBER as char(11))) || ':%'), 0)
  where STATE = 'OPEN';
-- All that a page is chosen by, so that the index alone tells which ones stand on it.
create index ATTEMPT_BY_BEGUN on ATTEMPT (STATE, BEGUN, ID, MERCHANT_NUMBER, CASSETTE_NAME);

-- Since when the server itself asks no more, because a person wants it so; 0 when it does. A time in
-- milliseconds since 1970.
alter table ATTEMPT add column PAUSED bigint default 0 not null;
