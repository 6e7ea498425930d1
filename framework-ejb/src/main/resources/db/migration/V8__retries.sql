-- How a host that gave no answer is asked again. Times are milliseconds since 1970.

alter table ATTEMPT add column CASSETTE_NAME varchar(64) not null default '';
update ATTEMPT set CASSETTE_NAME = coalesce(
  (select o.PAYMENT_TYPE from PAYMENT p, PAY_ORDER o
   where p.ID = ATTEMPT.OBJECT_ID and o.ID = p.ORDER_ID), '')
  where KIND <> 'CLOSE_BATCH';
update ATTEMPT set CASSETTE_NAME = coalesce(
  (select b.PAYMENT_TYPE from BATCH b where b.ID = ATTEMPT.OBJECT_ID), '')
  where KIND = 'CLOSE_BATCH';

-- Whether somebody is asking at this moment, until it is due.
alter table ATTEMPT add column ASKING integer not null default 0;
-- When the try began that is under way, or the wait for the next one: a clock that stands before it
-- was set back.
alter table ATTEMPT add column SINCE bigint not null default 0;
-- How often it was asked again after an interval.
alter table ATTEMPT add column RETRIES integer not null default 0;
-- How often the host's batch was another one of the same number.
alter table ATTEMPT add column RENUMBERED integer not null default 0;
-- Values that are kept until the answer is known and no longer, under lock; none afterwards.
alter table ATTEMPT add column FLEETING_KEY_ID varchar(40) references DATA_KEY deferrable initially deferred;
alter table ATTEMPT add column FLEETING_SEALED varchar(2000);
-- What was in doubt before this waits for a person, with RETRYNOW or BATCHCLOSE: it may be old, and
-- nobody may expect it to be approved any more.
update ATTEMPT set DUE = 9223372036854775807 where STATE = 'OPEN';
create index ATTEMPT_SINCE on ATTEMPT (STATE, SINCE);

-- Whether an administrator has stopped the retries.
alter table CASSETTE add column RETRY_PAUSED integer not null default 0;
