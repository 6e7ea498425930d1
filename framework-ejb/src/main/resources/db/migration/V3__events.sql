-- Who is told of events, and what is on its way to him. Times are milliseconds since 1970.

create table EVENT_LISTENER (
  ID               varchar(40)    not null primary key,
  -- 0 and an empty name stand for the whole server.
  MERCHANT_NUMBER  integer        not null,
  CASSETTE_NAME    varchar(64)    not null,
  EVENT_TYPE       integer        not null,
  LISTENER_URL     varchar(256)   not null,
  SOCKS_HOST       varchar(256),
  SOCKS_PORT       integer        not null,
  ENABLED          integer        not null,
  PROPERTIES       varchar(32000) not null,
  KEY_ID           varchar(40)    not null references DATA_KEY deferrable initially deferred,
  SEALED           varchar(32000) not null,
  DELIVERED        bigint         not null,
  GIVEN_UP         bigint         not null,
  LAST_TRY         bigint         not null,
  LAST_ERROR       varchar(200),
  VERSION          integer        not null,
  -- Its index also finds who wants an event.
  constraint EVENT_LISTENER_UNIQUE unique (MERCHANT_NUMBER, CASSETTE_NAME, EVENT_TYPE, LISTENER_URL)
);

-- A row for each event and listener. No foreign key: whoever changes an order must not wait for
-- somebody who changes a listener.
create table EVENT_OUTBOX (
  ID               bigint      generated always as identity primary key,
  LISTENER_ID      varchar(40) not null,
  EVENT_TYPE       integer     not null,
  EVENT_NAME       varchar(40) not null,
  OBJECT_KIND      varchar(20) not null,
  OBJECT_ID        varchar(80) not null,
  MERCHANT_NUMBER  integer     not null,
  CASSETTE_NAME    varchar(64) not null,
  OLD_STATE        varchar(20),
  NEW_STATE        varchar(20),
  AMOUNT           bigint,
  DEPOSIT_AMOUNT   bigint,
  CREDIT_AMOUNT    bigint,
  CURRENCY         char(3),
  AMOUNT_EXP10     integer,
  OCCURRED         bigint      not null,
  STATE            varchar(20) not null,
  TRIES            integer     not null,
  DUE              bigint      not null,
  ENDED            bigint      not null
);
create index OUTBOX_DUE on EVENT_OUTBOX (LISTENER_ID, STATE, DUE);
create index OUTBOX_OF_OBJECT on EVENT_OUTBOX (LISTENER_ID, OBJECT_ID, STATE, ID);
create index OUTBOX_ENDED on EVENT_OUTBOX (STATE, ENDED);
create index OUTBOX_OCCURRED on EVENT_OUTBOX (STATE, OCCURRED);
