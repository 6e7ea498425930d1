-- What a host approved at first and what is approved now differ after a reversal; the settlement
-- needs both. A reversal has a number of its own at the host and the amount that it is to leave.

alter table PAYMENT add column AUTHORIZED_AMOUNT bigint not null default 0;
update PAYMENT set AUTHORIZED_AMOUNT = APPROVE_AMOUNT;
alter table PAYMENT add constraint PAYMENT_NOT_OVERAPPROVED
  check (APPROVE_AMOUNT <= AUTHORIZED_AMOUNT);

alter table ATTEMPT add column LEFT_AMOUNT bigint not null default 0;
alter table ATTEMPT add column TRANSACTION_NUMBER integer not null default 0;
