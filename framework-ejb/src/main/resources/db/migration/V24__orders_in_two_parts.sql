-- Whether the order's buyer came, or comes, later than the order; only then may Approve bring a card.
alter table PAY_ORDER add column TWO_PART integer not null default 0;
