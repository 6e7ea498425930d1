-- Where users' shops are, and that a purchase was confirmed by mail.

create table USER_DOMAIN (
  -- User and domain, such as shop:tickets.example:8443.
  ID           varchar(320)  not null primary key,
  USER_NAME    varchar(64)   not null,
  -- In small letters; with a port only when it is not the scheme's own.
  DOMAIN_NAME  varchar(255)  not null
);
create index DOMAIN_OF_USER on USER_DOMAIN (USER_NAME);

-- Set by one statement, so that of two who write the mail one is the first.
alter table PURCHASE add column MAILED integer default 0 not null;
