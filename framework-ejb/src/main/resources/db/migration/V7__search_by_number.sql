-- Somebody who may see several merchants may search by a number alone; the keys begin with the
-- merchant's, so they are of no use then.
create index ORDER_BY_NUMBER on PAY_ORDER (ORDER_NUMBER);
create index PAYMENT_BY_ORDER_NUMBER on PAYMENT (ORDER_NUMBER);
create index CREDIT_BY_ORDER_NUMBER on CREDIT (ORDER_NUMBER);
create index BATCH_BY_NUMBER on BATCH (BATCH_NUMBER);
