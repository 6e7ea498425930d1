-- What a cassette is told with a deposit (Scope.DEPOSIT), and of how many payments in a batch.
alter table PAYMENT add column SLIP varchar(8000);
alter table BATCH add column SLIPS integer not null default 0;
