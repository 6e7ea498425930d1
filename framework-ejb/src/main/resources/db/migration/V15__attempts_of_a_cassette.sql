-- What is overdue is looked for by cassette, so that a silent host does not hide the others'.

create index ATTEMPT_OF_CASSETTE on ATTEMPT (STATE, CASSETTE_NAME, DUE);
drop index ATTEMPT_DUE;
