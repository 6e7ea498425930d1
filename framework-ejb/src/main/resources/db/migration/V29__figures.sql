-- How much was approved in a time is asked all day; all the other figures have their indexes.
create index PAYMENT_BY_APPROVED on PAYMENT (APPROVED);
