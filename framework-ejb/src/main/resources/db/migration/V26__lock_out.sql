-- Wrong passwords, the lock that they lead to, and passwords that have to be changed first.

-- 1 when the password is good for nothing but to be changed.
alter table APP_USER add column ONE_TIME integer default 0 not null;
-- In a row, since the last login or lock; counted by one statement, so that no two count as one.
alter table APP_USER add column WRONG_TRIES integer default 0 not null;
-- Milliseconds since 1970; 0 when he never was.
alter table APP_USER add column LOCKED_UNTIL bigint default 0 not null;

-- What counts against no user is counted here: the same work, so that nobody can tell by the time.
create table STRANGER_TRIES (
  ID     integer not null primary key,
  TRIES  bigint  not null
);
insert into STRANGER_TRIES values (1, 0);
