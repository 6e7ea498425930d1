-- When it was seen that nothing names a data key any more; 0 as long as something may. What is
-- under a key is found by it.

alter table DATA_KEY add column RETIRED bigint not null default 0;

create index ORDER_BY_KEY on PAY_ORDER (KEY_ID, ID);
create index CASSETTE_BY_KEY on CASSETTE (KEY_ID, CASSETTE_NAME);
create index PAY_SYSTEM_BY_KEY on PAY_SYSTEM (KEY_ID, ID);
create index ACCOUNT_BY_KEY on ACCOUNT (KEY_ID, ID);
create index OBJECT_BY_KEY on CASSETTE_OBJECT (KEY_ID, ID);
create index LISTENER_BY_KEY on EVENT_LISTENER (KEY_ID, ID);
create index ATTEMPT_BY_KEY on ATTEMPT (FLEETING_KEY_ID, ID);
create index LAST_COMMAND_BY_KEY on LAST_COMMAND (KEY_ID, ID);
create index KEY_USE_BY_KEY on IDEMPOTENCY_KEY (KEY_ID, ID);
