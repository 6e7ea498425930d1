-- Buyers who pay on a page of the bank's. Times are milliseconds since 1970.

-- A buyer's way to the bank and back. It is found by our name for it, and by its buyer's token; what
-- is left of it when its order is deleted names no order any more.
create table VISIT (
  REFERENCE       varchar(20)    not null primary key,
  TOKEN           varchar(40)    not null,
  ORDER_ID        varchar(24)    not null,
  PAYMENT_ID      varchar(36)    not null,
  ACCOUNT_ID      varchar(90)    not null,
  AMOUNT          bigint         not null,
  AMOUNT_EXP10    integer        not null,
  CURRENCY        char(3)        not null,
  STATE           varchar(20)    not null,
  INSTRUCTION     varchar(32000),
  EVIDENCE        varchar(32000) not null,
  PROBED          bigint         not null,
  ENDS            bigint         not null,
  CALLS           integer        not null,
  WARNINGS        integer        not null,
  SUCCESSOR       varchar(20),
  CREATED         bigint         not null,
  MODIFIED        bigint         not null,
  VERSION         integer        not null,
  constraint VISIT_TOKEN_UNIQUE unique (TOKEN)
);
create index VISIT_OF_PAYMENT on VISIT (PAYMENT_ID, CREATED);
create index VISIT_OF_ORDER on VISIT (ORDER_ID, STATE, CREATED);

-- What a bank gave for a buyer's money. It pays once: its row is there before anything comes of it,
-- and it is never deleted.
create table PROOF (
  ID              varchar(80)    not null primary key,
  CASSETTE_NAME   varchar(64)    not null,
  BANK_REFERENCE  varchar(64)    not null,
  VISIT_REFERENCE varchar(20)    not null,
  PAYMENT_ID      varchar(36)    not null,
  STATE           varchar(20)    not null,
  EVIDENCE        varchar(32000) not null,
  CREATED         bigint         not null,
  MODIFIED        bigint         not null,
  VERSION         integer        not null,
  constraint PROOF_PAYS_ONCE unique (CASSETTE_NAME, BANK_REFERENCE)
);
create index PROOF_OF_VISIT on PROOF (VISIT_REFERENCE, CREATED);

-- What a host answered that gave a credit by itself.
alter table CREDIT add column PROPERTIES varchar(32000) not null default '{}';

-- What is asked about a proof bears the proof's key.
alter table ATTEMPT alter column OBJECT_ID set data type varchar(80);
