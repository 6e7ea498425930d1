-- Who did what to which object, in the commit that did it, and the chain that is put over it
-- afterwards. Times are milliseconds since 1970.

create table JOURNAL (
  ID             bigint        generated always as identity primary key,
  HAPPENED       bigint        not null,
  WHO            varchar(80)   not null,
  WHAT           varchar(20)   not null,
  OBJECT_NAME    varchar(1200) not null,
  -- The order or the batch whose life it belongs to; elsewhere the object itself, cut.
  LIFE           varchar(80)   not null,
  ATTEMPT_ID     varchar(40)   not null,
  -- -1 for none.
  PRIMARY_CODE   integer       not null,
  SECONDARY_CODE integer       not null,
  WORDS          varchar(4000) not null,
  -- 0 and empty until it is sealed.
  CHAIN_POSITION bigint        not null default 0,
  PREVIOUS_HASH  varchar(64)   not null default '',
  HASH           varchar(64)   not null default ''
);
create index JOURNAL_OF_LIFE on JOURNAL (LIFE, ID);
create index JOURNAL_CHAIN on JOURNAL (CHAIN_POSITION, ID);

-- One row, which is made with the first link: where the chain ends. Whoever makes it longer locks it.
create table JOURNAL_HEAD (
  ID             integer     not null primary key,
  CHAIN_POSITION bigint      not null,
  HASH           varchar(64) not null
);
insert into JOURNAL_HEAD values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
