-- Imports that are looked at before they happen, and the addresses that records had before they came.

-- Kinds of jobs are an enum of the code and come with features; a list of them here would only have to be kept in step.
alter table job_run drop constraint if exists job_run_kind_check;

create table import_preview (
    id bigint generated always as identity primary key,
    file text not null,
    kind text not null,
    name text not null,
    source text,
    -- what the columns of a table are
    columns text,
    taken_by text not null,
    taken_at timestamptz not null default clock_timestamp(),
    -- the run that looks at it and the run that imports it
    job_id bigint references job_run,
    import_job_id bigint references job_run
);
create index import_preview_taken on import_preview (taken_at);

create table import_row (
    id bigint generated always as identity primary key,
    preview_id bigint not null references import_preview on delete cascade,
    file text not null,
    line bigint not null,
    title text,
    source text,
    source_id text,
    -- of the record as the row has it: a later row with the same identifier is compared with this
    digest text,
    outcome text not null,
    publication_id bigint,
    -- names of the fields that would change
    changes jsonb not null default '[]',
    problems jsonb not null default '[]'
);
create index import_row_outcome on import_row (preview_id, outcome, id);
create index import_row_record on import_row (preview_id, source, source_id);

-- What people once said the columns of a table are, for the next one with the same columns.
create table table_columns (
    header_key text primary key,
    columns text not null,
    changed_by text not null,
    changed_at timestamptz not null default clock_timestamp()
);

-- Where a record was found before it came here. Derived from the record itself: no way of changing one can forget it.
create table former_address (
    address text not null,
    publication_id bigint not null references publication,
    primary key (address, publication_id)
);
create index former_address_publication on former_address (publication_id);

create function note_former_addresses() returns trigger language plpgsql as $$
begin
    delete from former_address where publication_id = new.id;
    insert into former_address (address, publication_id)
    select distinct item.address, new.id
    from jsonb_array_elements_text(
        case when jsonb_typeof(new.extra -> 'formerAddresses') = 'array'
            then new.extra -> 'formerAddresses' else '[]'::jsonb end) as item (address)
    where item.address like '/%' and length(item.address) <= 1000;
    return null;
end $$;
create trigger publication_former_inserted after insert on publication
    for each row when (new.extra -> 'formerAddresses' is not null) execute function note_former_addresses();
create trigger publication_former_updated after update on publication
    for each row when (old.extra -> 'formerAddresses' is distinct from new.extra -> 'formerAddresses')
    execute function note_former_addresses();
