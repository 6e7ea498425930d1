-- Which run of a server asks a host, and how long that run may be taken to be alive. Times are
-- milliseconds since 1970.

create table OWNER_LEASE (
  OWNER         varchar(40)  not null primary key,
  HELD_UNTIL    bigint       not null
);
-- None for what was asked before there were leases.
alter table ATTEMPT add column OWNER varchar(40);
-- Until when a server that was taken for dead may still be asking; 0 when none was.
alter table ATTEMPT add column OVERLAP bigint not null default 0;
