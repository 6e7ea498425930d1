-- What is overdue is looked for by cassette, so that a silent host does not hide the others'.

create index ATTEMPT_OF_CASSETTE on ATTEMPT (STATE, CASSETTE_NAME, DUE);
drop index ATTEMPT_DUE;

create index BATCH_BY_TYPE_AND_LOOK on BATCH (STATE, PAYMENT_TYPE, CLOSE_LOOK, ID);
drop index BATCH_BY_CLOSE_LOOK;
