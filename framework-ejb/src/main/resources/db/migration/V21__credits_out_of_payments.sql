-- The payment that a credit is given out of by the host itself: the same on every repetition, and
-- what all of them take out of one is bounded by what it brought. Null for every other credit.
alter table CREDIT add column PAID_BY varchar(36);
create index CREDIT_OUT_OF on CREDIT (PAID_BY, STATE);

-- Whether what a host may hold is being taken back: a number of its own tells that only where
-- reversals have numbers.
alter table ATTEMPT add column TAKING_BACK integer not null default 0;
update ATTEMPT set TAKING_BACK = 1 where KIND = 'CLEAR_HOLD' and TRANSACTION_NUMBER <> 0;
