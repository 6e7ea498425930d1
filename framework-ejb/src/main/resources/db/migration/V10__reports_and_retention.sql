-- How far the settlement report of a closed batch is, and until when the card of an order that has
-- ended is kept. Batches that were closed before get no report.

alter table BATCH add column REPORT_STATE varchar(20) not null default 'NONE';
alter table BATCH add column REPORT_TRIES integer not null default 0;
alter table BATCH add column REPORT_DUE bigint not null default 0;
-- Whether the merchant's listeners were told that it is late.
alter table BATCH add column REPORT_LATE integer not null default 0;
alter table BATCH add column REPORT_ERROR varchar(200);
create index BATCH_BY_REPORT on BATCH (REPORT_STATE, REPORT_DUE);

-- Days.
alter table PAY_SERVER add column CARD_RETENTION integer not null default 30;

-- When the card was erased; 0 for one that is still kept, which finds the orders of old, too.
alter table PAY_ORDER add column CARD_ERASED bigint not null default 0;
create index ORDER_BY_CARD on PAY_ORDER (CARD_ERASED, STATE, MODIFIED);
