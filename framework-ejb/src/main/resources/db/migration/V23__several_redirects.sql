-- How often the bank has sent the buyer on to a further page, and whether it was asked for its last
-- word when the visit's time was over.
alter table VISIT add column SENT_ON integer not null default 0;
alter table VISIT add column LAST_WORD integer not null default 0;
