-- What one person did to many records at once, so that it can be seen, and taken back, as one.
create table change_set (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('BULK_EDIT', 'CSV', 'IMPORT', 'UNDO')),
    summary text not null,
    made_by text not null,
    made_at timestamptz not null default clock_timestamp(),
    -- each is taken back once; taking that back in its turn brings it in again
    undoes bigint unique references change_set,
    check ((kind = 'UNDO') = (undoes is not null))
);

alter table revision add column change_set_id bigint references change_set;
create index revision_change_set on revision (change_set_id) where change_set_id is not null;
create index publication_aud_rev on publication_aud (rev, id);

-- Records that a change set meant to change and did not.
create table change_set_left (
    change_set_id bigint not null references change_set,
    publication_id bigint not null,
    reason text not null check (reason in ('EDITED', 'REFUSED', 'FAILED')),
    detail text,
    primary key (change_set_id, publication_id)
);

-- kinds of jobs are an enum of the code and come with features
alter table job_run drop constraint if exists job_run_kind_check;

-- A bulk edit that somebody looks at before it runs. Its records are fixed when it is drawn up, each with the version that
-- was looked at: what is shown is what is changed.
create table bulk_edit (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('BULK_EDIT', 'CSV')),
    -- what to do to every record; null where each brings its own
    change jsonb,
    summary text not null,
    made_by text not null,
    made_at timestamptz not null default clock_timestamp(),
    change_set_id bigint references change_set
);

create table bulk_edit_record (
    bulk_edit_id bigint not null references bulk_edit on delete cascade,
    publication_id bigint not null,
    version bigint not null,
    -- what to do to this record, where each brings its own
    change jsonb,
    -- what it would come to; null until somebody has looked
    verdict text check (verdict in ('CHANGED', 'UNCHANGED', 'REFUSED', 'EDITED_SINCE')),
    problem text,
    primary key (bulk_edit_id, publication_id)
);
create index bulk_edit_record_unseen on bulk_edit_record (bulk_edit_id, publication_id) where verdict is null;
create index bulk_edit_record_verdict on bulk_edit_record (bulk_edit_id, verdict, publication_id);
