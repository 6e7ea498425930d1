-- Numbers that rest, batches that close by themselves, and copies of what was sent for them. Times
-- are milliseconds since 1970.

-- When a number was last drawn, of those series whose numbers may not be drawn again at once.
create table DRAWN_NUMBER (
  SCOPE         varchar(200) not null,
  SERIES_NUMBER integer      not null,
  DRAWN         bigint       not null,
  constraint DRAWN_NUMBER_KEY primary key (SCOPE, SERIES_NUMBER)
);
-- The latest time at which a number was drawn, so that a clock set back shortens no rest.
alter table NUMBER_SERIES add column LATEST_DRAW bigint not null default 0;

-- When somebody is to look whether the batch closes by itself; 0 for at once.
alter table BATCH add column CLOSE_LOOK bigint not null default 0;
-- When its close was last begun, or found not to be needed or not allowed.
alter table BATCH add column CLOSE_TRIED bigint not null default 0;
create index BATCH_BY_CLOSE_LOOK on BATCH (STATE, CLOSE_LOOK, ID);

-- What was sent to a host for a batch and what came back, card numbers masked. No foreign key:
-- whoever writes here waits for nobody.
create table WIRE_COPY (
  ID           bigint         generated always as identity primary key,
  BATCH_ID     varchar(24)    not null,
  ATTEMPT_ID   varchar(40)    not null,
  TRY_NUMBER   integer        not null,
  -- Within the try, from 1 without a gap, unless a part is missing.
  PART_NUMBER  integer        not null,
  -- SENT, RECEIVED or BOTH.
  DIRECTION    varchar(8)     not null,
  WRITTEN      bigint         not null,
  -- Whether this is the end of the try.
  LAST_PART    integer        not null,
  FRAMES       varchar(32000) not null
);
create index WIRE_COPY_OF_BATCH on WIRE_COPY (BATCH_ID, ID);
