-- What a merchant wants done by two persons, and what waits for the second one.

alter table MERCHANT add column TWO_PERSON_CLOSE integer default 0 not null;
-- Such as 840:10000 978:5000, in the currencies' smallest units; null when one person is enough.
alter table MERCHANT add column TWO_PERSON_REFUND varchar(4000);

create table PROPOSAL (
  -- What is to be done something with, such as BATCH 1:7 or CREDIT 1:7:3: one proposal for each.
  ID               varchar(64)   not null primary key,
  -- When it was made, and the object's key: in this order proposals are shown.
  PROPOSAL_KEY     varchar(80)   not null,
  OPERATION        varchar(32)   not null,
  MERCHANT_NUMBER  integer       not null,
  -- 0 for a batch.
  ORDER_NUMBER     integer       not null,
  CREDIT_NUMBER    integer       not null,
  -- The batch to close, or the one that a credit is to come into; 0 for the current one.
  BATCH_NUMBER     integer       not null,
  FORCED           integer       not null,
  -- What the first person saw of the batch; of a refund its own amount, as one credit.
  PAYMENTS         integer       not null,
  DEPOSITED        bigint        not null,
  CREDITS          integer       not null,
  CREDITED         bigint        not null,
  CURRENCY         varchar(3)    not null,
  AMOUNT_EXP10     integer       not null,
  PROPOSED_BY      varchar(64)   not null,
  CREATED          bigint        not null,
  LAPSES           bigint        not null,
  VERSION          integer       not null,
  constraint PROPOSAL_KEY_UNIQUE unique (PROPOSAL_KEY)
);
create index PROPOSAL_OF_ORDER on PROPOSAL (MERCHANT_NUMBER, ORDER_NUMBER);
create index PROPOSAL_BY_LAPSES on PROPOSAL (LAPSES);
