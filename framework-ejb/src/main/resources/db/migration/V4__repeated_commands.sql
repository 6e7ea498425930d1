-- What was answered to a command, so that a repetition gets the same answer. Fingerprints are keyed
-- hashes: without the data key that KEY_ID names, nothing can be guessed from them.

-- The command that left an order, payment, credit or batch where it stands.
create table LAST_COMMAND (
  ID             varchar(48)   not null primary key,
  -- The order or batch that this object is, or is a part of.
  OWNER_ID       varchar(48)   not null,
  OPERATION      varchar(40)   not null,
  KEY_ID         varchar(40)   not null references DATA_KEY deferrable initially deferred,
  FINGERPRINT    varchar(60)   not null,
  STATE          varchar(60)   not null,
  PRIMARY_RC     varchar(60)   not null,
  SECONDARY_RC   integer       not null,
  SUBJECT        varchar(1000) not null,
  MESSAGE        varchar(1000) not null,
  -- The attempt whose end is awaited; none when the answer is final.
  ATTEMPT_ID     varchar(40),
  VERSION        integer       not null
);
create index LAST_COMMAND_OF_OWNER on LAST_COMMAND (OWNER_ID);
create index LAST_COMMAND_OF_ATTEMPT on LAST_COMMAND (ATTEMPT_ID);

-- What a user has used an Idempotency-Key for; without codes as long as the answer is not final.
create table IDEMPOTENCY_KEY (
  ID             varchar(300)  not null primary key,
  KEY_ID         varchar(40)   not null references DATA_KEY deferrable initially deferred,
  FINGERPRINT    varchar(60)   not null,
  PRIMARY_RC     varchar(60),
  SECONDARY_RC   integer,
  SUBJECT        varchar(1000),
  MESSAGE        varchar(1000),
  -- The attempt whose end is awaited for them.
  ATTEMPT_ID     varchar(40),
  USED           bigint        not null
);
create index IDEMPOTENCY_KEY_OF_ATTEMPT on IDEMPOTENCY_KEY (ATTEMPT_ID);
