-- What people typed in the form of a publication and have not saved yet. One row for each open form, so that two windows
-- of one person do not write over each other. Saving the form deletes its row.
create table working_copy (
    id bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    -- drawn anew each time a form is opened
    form_key uuid not null,
    -- null for a record that is not stored yet, also where the record itself was taken away since
    publication_id bigint references publication on delete set null,
    -- the version that the form was filled from, and what stood in it then
    base_version bigint,
    base text,
    content text not null,
    title text not null,
    -- what a form sends last counts, also where it does not arrive last
    sequence bigint not null,
    kept_at timestamptz not null default clock_timestamp(),
    constraint working_copy_form unique (account_id, form_key)
);
create index working_copy_kept on working_copy (kept_at);
create index working_copy_publication on working_copy (publication_id);
