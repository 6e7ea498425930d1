-- Objects of the cassettes' own, and rights that can be out of force.

alter table ACCESS_RIGHT add column ENABLED integer not null default 1;

create table CASSETTE_OBJECT (
  -- A digest of owner, type and key, which are too long together to be one.
  ID               varchar(64)    not null primary key,
  -- None for an object of the whole server.
  MERCHANT_NUMBER  integer,
  CASSETTE_NAME    varchar(64)    not null,
  OBJECT_NAME      varchar(64)    not null,
  ENABLED          integer        not null,
  PROPERTIES       varchar(32000) not null,
  KEY_ID           varchar(40)    not null references DATA_KEY deferrable initially deferred,
  SEALED           varchar(32000) not null,
  VERSION          integer        not null,
  constraint OBJECT_OF_PAY_SYSTEM foreign key (MERCHANT_NUMBER, CASSETTE_NAME)
    references PAY_SYSTEM (MERCHANT_NUMBER, CASSETTE_NAME) deferrable initially deferred
);
create index OBJECT_BY_CASSETTE on CASSETTE_OBJECT (CASSETTE_NAME, MERCHANT_NUMBER);
