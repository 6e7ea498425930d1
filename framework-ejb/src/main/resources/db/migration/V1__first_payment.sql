-- Amounts are in the unit that the order was given in; a batch's are in its currency's smallest
-- unit. Times are milliseconds since 1970-01-01 00:00 UTC. The limits on money stand here too.
-- References are checked at the commit, so that a transaction may write in any order.

create table DATA_KEY (
  ID       varchar(40)  not null primary key,
  WRAPPED  varchar(200) not null,
  CREATED  bigint       not null
);

create table NUMBER_SERIES (
  SCOPE        varchar(200) not null primary key,
  NEXT_NUMBER  integer      not null
);

create table APP_USER (
  USER_NAME      varchar(40)  not null primary key,
  PASSWORD_HASH  varchar(400) not null
);

create table ACCESS_RIGHT (
  ID               varchar(60) not null primary key,
  USER_NAME        varchar(40) not null references APP_USER deferrable initially deferred,
  MERCHANT_NUMBER  integer     not null,
  ROLE_NAME        varchar(40) not null,
  VERSION          integer     not null,
  constraint ACCESS_RIGHT_UNIQUE unique (USER_NAME, MERCHANT_NUMBER)
);

create table PAY_SERVER (
  ID       integer not null primary key,
  ENABLED  integer not null,
  VERSION  integer not null
);

create table CASSETTE (
  CASSETTE_NAME  varchar(64)    not null primary key,
  ENABLED        integer        not null,
  PROPERTIES     varchar(32000) not null,
  KEY_ID         varchar(40)    not null references DATA_KEY deferrable initially deferred,
  SEALED         varchar(32000) not null,
  VERSION        integer        not null
);

create table MERCHANT (
  MERCHANT_NUMBER  integer not null primary key,
  TITLE            varchar(128),
  ENABLED          integer not null,
  VERSION          integer not null
);

create table PAY_SYSTEM (
  ID               varchar(80)    not null primary key,
  MERCHANT_NUMBER  integer        not null references MERCHANT deferrable initially deferred,
  CASSETTE_NAME    varchar(64)    not null,
  ENABLED          integer        not null,
  PROPERTIES       varchar(32000) not null,
  KEY_ID           varchar(40)    not null references DATA_KEY deferrable initially deferred,
  SEALED           varchar(32000) not null,
  VERSION          integer        not null,
  constraint PAY_SYSTEM_UNIQUE unique (MERCHANT_NUMBER, CASSETTE_NAME)
);

create table ACCOUNT (
  ID                     varchar(90)    not null primary key,
  MERCHANT_NUMBER        integer        not null references MERCHANT deferrable initially deferred,
  CASSETTE_NAME          varchar(64)    not null,
  ACCOUNT_NUMBER         integer        not null,
  TITLE                  varchar(254),
  FINANCIAL_INSTITUTION  varchar(254),
  ENABLED                integer        not null,
  PROPERTIES             varchar(32000) not null,
  KEY_ID                 varchar(40)    not null references DATA_KEY deferrable initially deferred,
  SEALED                 varchar(32000) not null,
  VERSION                integer        not null,
  constraint ACCOUNT_UNIQUE unique (MERCHANT_NUMBER, CASSETTE_NAME, ACCOUNT_NUMBER),
  constraint ACCOUNT_OF_PAY_SYSTEM foreign key (MERCHANT_NUMBER, CASSETTE_NAME)
    references PAY_SYSTEM (MERCHANT_NUMBER, CASSETTE_NAME) deferrable initially deferred
);

create table PAY_ORDER (
  ID               varchar(24)    not null primary key,
  MERCHANT_NUMBER  integer        not null references MERCHANT deferrable initially deferred,
  ORDER_NUMBER     integer        not null,
  PAYMENT_TYPE     varchar(64)    not null,
  ACCOUNT_NUMBER   integer        not null,
  AMOUNT           bigint         not null check (AMOUNT > 0),
  AMOUNT_EXP10     integer        not null,
  CURRENCY         char(3)        not null,
  APPROVED_AMOUNT  bigint         not null check (APPROVED_AMOUNT >= 0),
  CREDITED_AMOUNT  bigint         not null check (CREDITED_AMOUNT >= 0),
  PAYMENTS         integer        not null,
  CREDITS          integer        not null,
  TRANSACTION_ID   varchar(128),
  STATE            varchar(20)    not null,
  PROPERTIES       varchar(32000) not null,
  KEY_ID           varchar(40)    not null references DATA_KEY deferrable initially deferred,
  SEALED           varchar(32000) not null,
  CREATED          bigint         not null,
  MODIFIED         bigint         not null,
  VERSION          integer        not null,
  constraint ORDER_OF_ACCOUNT foreign key (MERCHANT_NUMBER, PAYMENT_TYPE, ACCOUNT_NUMBER)
    references ACCOUNT (MERCHANT_NUMBER, CASSETTE_NAME, ACCOUNT_NUMBER)
    deferrable initially deferred,
  constraint ORDER_NOT_OVERAPPROVED check (APPROVED_AMOUNT <= AMOUNT),
  constraint ORDER_NOT_OVERCREDITED check (CREDITED_AMOUNT <= AMOUNT),
  constraint ORDER_NUMBER_UNIQUE unique (MERCHANT_NUMBER, ORDER_NUMBER)
);
create index ORDER_BY_STATE on PAY_ORDER (STATE, MERCHANT_NUMBER, ORDER_NUMBER);
create index ORDER_BY_CREATED on PAY_ORDER (CREATED);
create index ORDER_BY_MODIFIED on PAY_ORDER (MODIFIED);
create index ORDER_BY_TRANSACTION on PAY_ORDER (TRANSACTION_ID);

create table BATCH (
  ID                 varchar(24)    not null primary key,
  MERCHANT_NUMBER    integer        not null references MERCHANT deferrable initially deferred,
  BATCH_NUMBER       integer        not null,
  PAYMENT_TYPE       varchar(64)    not null,
  ACCOUNT_NUMBER     integer        not null,
  CURRENCY           char(3)        not null,
  AMOUNT_EXP10       integer        not null,
  -- One current batch for each account and currency; a batch that was closed has none here.
  CURRENT_FOR        varchar(120),
  STATE              varchar(20)    not null,
  BALANCE_STATUS     varchar(20)    not null,
  HOST_BATCH_NUMBER  integer        not null,
  PAYMENTS           integer        not null,
  DEPOSITED          bigint         not null check (DEPOSITED >= 0),
  CREDITS            integer        not null,
  CREDITED           bigint         not null check (CREDITED >= 0),
  PROPERTIES         varchar(32000) not null,
  OPENED             bigint         not null,
  SENT               bigint         not null,
  MODIFIED           bigint         not null,
  CLOSED             bigint         not null,
  VERSION            integer        not null,
  constraint BATCH_OF_ACCOUNT foreign key (MERCHANT_NUMBER, PAYMENT_TYPE, ACCOUNT_NUMBER)
    references ACCOUNT (MERCHANT_NUMBER, CASSETTE_NAME, ACCOUNT_NUMBER)
    deferrable initially deferred,
  constraint BATCH_NUMBER_UNIQUE unique (MERCHANT_NUMBER, BATCH_NUMBER),
  constraint BATCH_CURRENT_UNIQUE unique (CURRENT_FOR)
);
create index BATCH_BY_STATE on BATCH (STATE, MERCHANT_NUMBER, BATCH_NUMBER);
create index BATCH_BY_OPENED on BATCH (OPENED);
create index BATCH_BY_MODIFIED on BATCH (MODIFIED);
create index BATCH_BY_CLOSED on BATCH (CLOSED);

create table PAYMENT (
  ID                  varchar(36)    not null primary key,
  ORDER_ID            varchar(24)    not null references PAY_ORDER deferrable initially deferred,
  MERCHANT_NUMBER     integer        not null,
  ORDER_NUMBER        integer        not null,
  PAYMENT_NUMBER      integer        not null,
  APPROVE_AMOUNT      bigint         not null check (APPROVE_AMOUNT > 0),
  DEPOSIT_AMOUNT      bigint         not null check (DEPOSIT_AMOUNT >= 0),
  STATE               varchar(20)    not null,
  BATCH_ID            varchar(24)    references BATCH deferrable initially deferred,
  TRANSACTION_NUMBER  integer        not null,
  COMMON_AVS          varchar(20),
  PROPERTIES          varchar(32000) not null,
  APPROVED            bigint         not null,
  CREATED             bigint         not null,
  MODIFIED            bigint         not null,
  VERSION             integer        not null,
  constraint PAYMENT_NOT_OVERDEPOSITED check (DEPOSIT_AMOUNT <= APPROVE_AMOUNT),
  constraint PAYMENT_NUMBER_UNIQUE unique (ORDER_ID, PAYMENT_NUMBER)
);
create index PAYMENT_IN_BATCH on PAYMENT (BATCH_ID, ORDER_NUMBER, PAYMENT_NUMBER);
create index PAYMENT_BY_NUMBER on PAYMENT (MERCHANT_NUMBER, ORDER_NUMBER, PAYMENT_NUMBER);
create index PAYMENT_BY_STATE on PAYMENT (STATE, MERCHANT_NUMBER, ORDER_NUMBER, PAYMENT_NUMBER);
create index PAYMENT_BY_CREATED on PAYMENT (CREATED);
create index PAYMENT_BY_MODIFIED on PAYMENT (MODIFIED);

create table CREDIT (
  ID                  varchar(36) not null primary key,
  ORDER_ID            varchar(24) not null references PAY_ORDER deferrable initially deferred,
  MERCHANT_NUMBER     integer     not null,
  ORDER_NUMBER        integer     not null,
  CREDIT_NUMBER       integer     not null,
  AMOUNT              bigint      not null check (AMOUNT > 0),
  STATE               varchar(20) not null,
  BATCH_ID            varchar(24) references BATCH deferrable initially deferred,
  TRANSACTION_NUMBER  integer     not null,
  CREATED             bigint      not null,
  MODIFIED            bigint      not null,
  VERSION             integer     not null,
  constraint CREDIT_NUMBER_UNIQUE unique (ORDER_ID, CREDIT_NUMBER)
);
create index CREDIT_IN_BATCH on CREDIT (BATCH_ID, ORDER_NUMBER, CREDIT_NUMBER);
create index CREDIT_BY_NUMBER on CREDIT (MERCHANT_NUMBER, ORDER_NUMBER, CREDIT_NUMBER);
create index CREDIT_BY_STATE on CREDIT (STATE, MERCHANT_NUMBER, ORDER_NUMBER, CREDIT_NUMBER);
create index CREDIT_BY_CREATED on CREDIT (CREATED);
create index CREDIT_BY_MODIFIED on CREDIT (MODIFIED);

create table ATTEMPT (
  ID            varchar(40)  not null primary key,
  KIND          varchar(20)  not null,
  OBJECT_ID     varchar(36)  not null,
  AUTOMATIC     integer      not null,
  WITH_DEPOSIT  integer      not null,
  USER_NAME     varchar(40)  not null,
  STATE         varchar(20)  not null,
  TRIES         integer      not null,
  OUTCOME       varchar(400),
  BEGUN         bigint       not null,
  DUE           bigint       not null,
  DEADLINE      bigint       not null,
  VERSION       integer      not null
);
create index ATTEMPT_DUE on ATTEMPT (STATE, DUE);
create index ATTEMPT_OF_OBJECT on ATTEMPT (OBJECT_ID);
