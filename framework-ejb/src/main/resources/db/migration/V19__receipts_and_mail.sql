-- Receipts for money that has come, and mails on their way. Times are milliseconds since 1970.

create table RECEIPT (
  -- Merchant and number, such as 1:17.
  ID               varchar(40) not null primary key,
  MERCHANT_NUMBER  integer     not null,
  RECEIPT_NUMBER   integer     not null,
  -- One receipt for a payment; null when its order was deleted, for a number is not given again.
  PAYMENT_ID       varchar(80),
  MERCHANT_NAME    varchar(128),
  ORDER_NUMBER     integer     not null,
  PAYMENT_NUMBER   integer     not null,
  AMOUNT           bigint      not null,
  AMOUNT_EXP10     integer     not null,
  CURRENCY         char(3)     not null,
  CASSETTE_NAME    varchar(64) not null,
  BANK_REFERENCE   varchar(200),
  AUTH_NUMBER      varchar(200),
  CARD_MASK        varchar(200),
  ISSUED           bigint      not null,
  -- Whether a mail with it was ever written.
  MAILED           integer     not null,
  constraint RECEIPT_OF_PAYMENT unique (PAYMENT_ID)
);
create index RECEIPT_OF_ORDER on RECEIPT (MERCHANT_NUMBER, ORDER_NUMBER);

-- Those who draw a number lock its row, which must be there before two of them come at once.
insert into NUMBER_SERIES (SCOPE, NEXT_NUMBER)
  select 'receipts of merchant ' || trim(cast(M.MERCHANT_NUMBER as char(11))), 1 from MERCHANT M;

create table MAIL_OUTBOX (
  -- Of the mail as its header names it, too, at every try.
  ID          varchar(40)   not null primary key,
  KIND        varchar(40)   not null,
  OBJECT_ID   varchar(100)  not null,
  -- Empty for the administrators that the settings name, and when it has ended.
  RECIPIENT   varchar(254)  not null,
  SUBJECT     varchar(200)  not null,
  BODY        varchar(8000) not null,
  WRITTEN     bigint        not null,
  STATE       varchar(20)   not null,
  TRIES       integer       not null,
  DUE         bigint        not null,
  ENDED       bigint        not null,
  LAST_ERROR  varchar(200),
  constraint MAIL_ONCE unique (KIND, OBJECT_ID)
);
create index MAIL_DUE on MAIL_OUTBOX (STATE, DUE);
create index MAIL_WRITTEN on MAIL_OUTBOX (STATE, WRITTEN);
create index MAIL_ENDED on MAIL_OUTBOX (STATE, ENDED);

-- One row, which is made with the first warning: how many were written since when. Whoever writes
-- one locks it.
create table MAIL_WARNINGS (
  ID       integer not null primary key,
  SINCE    bigint  not null,
  WRITTEN  integer not null
);
insert into MAIL_WARNINGS values (1, 0, 0);
