-- Records that may be the same publication twice.

create extension if not exists pg_trgm;

-- A title without what follows a colon or a dash: one of two entries often lacks it.
create function main_title(title text) returns text language sql immutable parallel safe
    return lower(regexp_replace(title, '(: | [-–—] ).*$', ''));
create index publication_main_title on publication using gin (main_title(title) gin_trgm_ops);
create index publication_title_trigrams on publication using gin (lower(title) gin_trgm_ops);
create index publication_source_url on publication (lower(source_url)) where source_url is not null;

create table duplicate_pair (
    first_id bigint not null references publication,
    second_id bigint not null references publication,
    state text not null default 'POSSIBLE' check (state in ('POSSIBLE', 'NOT_SAME')),
    found_at timestamptz not null default clock_timestamp(),
    decided_at timestamptz,
    decided_by text,
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index duplicate_pair_second on duplicate_pair (second_id);

-- Records that have to be compared with all others. Rows are only ever added and taken away: a save never waits.
create table duplicate_check (
    id bigint generated always as identity primary key,
    publication_id bigint not null,
    -- 0: somebody waits for it; 1: one of very many
    priority smallint not null
);
create index duplicate_check_next on duplicate_check (priority, id);

create function ask_for_comparison() returns trigger language plpgsql as $$
begin
    insert into duplicate_check (publication_id, priority)
    values (new.id, case when current_setting('archive.bulk', true) = 'on' then 1 else 0 end);
    return null;
end $$;
create trigger publication_to_compare after insert on publication
    for each row execute function ask_for_comparison();
create trigger publication_to_compare_again after update on publication for each row
    when (old.title is distinct from new.title or old.published_on is distinct from new.published_on
        or old.source_url is distinct from new.source_url or old.status is distinct from new.status)
    execute function ask_for_comparison();

create function ask_for_comparison_of_owner() returns trigger language plpgsql as $$
begin
    insert into duplicate_check (publication_id, priority)
    values (new.publication_id, case when current_setting('archive.bulk', true) = 'on' then 1 else 0 end);
    return null;
end $$;
create trigger identifier_to_compare after insert or update on publication_identifier
    for each row execute function ask_for_comparison_of_owner();

-- What is here already has not been compared yet.
insert into duplicate_check (publication_id, priority) select id, 1 from publication order by id;
