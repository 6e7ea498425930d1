-- Purchases in two parts. Times are milliseconds since 1970.

create table PURCHASE (
  -- The transaction_id, such as T000-0000-4XKC-9M2P.
  ID               varchar(24)  not null primary key,
  ORDER_ID         varchar(40)  not null,
  -- Whose shop it is.
  USER_NAME        varchar(64)  not null,
  SUB_ID           varchar(64),
  REMOTE_SITE      varchar(255),
  STATE            varchar(20)  not null,
  RESERVED_UNTIL   bigint       not null,
  -- From the first part one on; with the path of a token they make a return URL.
  RETURN_DOMAIN    varchar(255),
  RETURN_HTTPS     integer      not null,
  -- Of the payments that were to pay for it, the last one of which still is; 0 before part one.
  FIRST_PAYMENT    integer      not null,
  PAYMENT_NUMBER   integer      not null,
  -- When the command for that payment was given last; 0 before.
  GIVEN            bigint       not null,
  -- Under a data key: who buys.
  KEY_ID           varchar(40)  not null references DATA_KEY deferrable initially deferred,
  SEALED           varchar(8000) not null,
  -- Under the shop's own key, which is nowhere: the card. It is erased when it is decided.
  CARD_BOX         varchar(4000) not null,
  -- What a page of the card's issuer was asked, and what it said.
  STEP             varchar(20)  not null,
  STEP_VALUES      varchar(8000) not null,
  -- Why it came to nothing.
  FAIL_CODE        integer      not null,
  FAIL_VALUES      varchar(2000) not null,
  WANTS_MAIL       integer      not null,
  RETURNS          integer      not null,
  CREATED          bigint       not null,
  MODIFIED         bigint       not null,
  VERSION          integer      not null
);
create index PURCHASE_OF_ORDER on PURCHASE (ORDER_ID, CREATED);
create index PURCHASE_STATE on PURCHASE (STATE, RESERVED_UNTIL);

-- Return tokens: one is never used again by the same user.
create table PURCHASE_RETURN (
  -- User and token, such as shop:T1n7SQpAMgYAAAio978AAAAD.
  ID             varchar(200)  not null primary key,
  PURCHASE_ID    varchar(24)   not null,
  -- Which of the purchase's tokens it is, from 1.
  RETURN_NUMBER  integer       not null,
  RETURN_PATH    varchar(1000) not null,
  -- OPEN: the buyer may be away by it. CAME: he came back by it. CLOSED: nobody need come any more.
  STATE          varchar(20)   not null,
  -- When the server calls it itself, and how often it has.
  DUE            bigint        not null,
  TRIES          integer       not null,
  ISSUED         bigint        not null,
  VERSION        integer       not null,
  constraint RETURN_OF_PURCHASE unique (PURCHASE_ID, RETURN_NUMBER)
);
create index RETURN_DUE on PURCHASE_RETURN (STATE, DUE);
