-- What the remaining keywords of the financial commands and of accounts say, and when approvals expire.

alter table ACCOUNT add column AP_APPROVE_FLAG integer not null default 0;
alter table ACCOUNT add column AP_DEPOSIT_FLAG integer not null default 0;
-- Days; 0 for never.
alter table ACCOUNT add column APPROVAL_EXPIRATION integer not null default 0;

alter table PAY_SERVER add column HOST_NAME varchar(254);

alter table PAY_ORDER add column BRAND varchar(40);
alter table PAY_ORDER add column MERCHANT_DATA varchar(1024);
alter table PAY_ORDER add column DESCRIPTION varchar(254);
alter table PAY_ORDER add column ORDER_URL varchar(256);
alter table PAY_ORDER add column SPLIT_ALLOWED integer not null default 1;
create index ORDER_BY_BRAND on PAY_ORDER (BRAND, MERCHANT_NUMBER, ORDER_NUMBER);

-- 0 for an approval that does not expire.
alter table PAYMENT add column APPROVAL_EXPIRY bigint not null default 0;
create index PAYMENT_BY_EXPIRY on PAYMENT (STATE, APPROVAL_EXPIRY, ID);

-- The batch that an approved payment is to be deposited in; 0 for the current one.
alter table ATTEMPT add column BATCH_NUMBER integer not null default 0;
-- Whether a batch that the host rejects is to be closed all the same.
alter table ATTEMPT add column FORCED integer not null default 0;
-- How many tries surely did not arrive, so that the others may have.
alter table ATTEMPT add column UNARRIVED integer not null default 0;
