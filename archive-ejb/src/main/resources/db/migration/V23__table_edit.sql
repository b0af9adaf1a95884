-- Tables that were edited in a spreadsheet and come back.

-- where a record stands in the table; null where one change concerns all records
alter table bulk_edit_record add column line bigint;

-- Rows that could not be taken. They may name no record at all.
create table bulk_edit_problem (
    bulk_edit_id bigint not null references bulk_edit on delete cascade,
    line bigint not null,
    reason text not null,
    primary key (bulk_edit_id, line)
);
