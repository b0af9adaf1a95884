-- Records that turned out to be the same publication and were made one.

-- Kinds of change sets are an enum of the code and come with features.
alter table change_set drop constraint if exists change_set_kind_check;

-- The record that a withdrawn one was merged into, as of when it was; that one may have been merged further since.
alter table publication add column merged_into bigint references publication check (merged_into <> id);
alter table publication_aud add column merged_into bigint;
create index publication_merged_into on publication (merged_into) where merged_into is not null;

-- It holds only while the record is withdrawn, whoever moves it on.
create function settle_merge() returns trigger language plpgsql as $$
begin
    new.merged_into := null;
    return new;
end $$;
create trigger publication_merge_ended before update on publication
    for each row when (new.merged_into is not null and new.status <> 'WITHDRAWN') execute function settle_merge();

-- The record that stands for a merged one now; null for one that stands for itself. However often what it went into was
-- merged in its turn, this is the end of the way.
create function last_merged_into(asked bigint) returns bigint language sql stable parallel safe as $$
    with recursive way (id, step) as (
        select merged_into, 1 from publication where id = asked and merged_into is not null
        union all
        select p.merged_into, step + 1 from way join publication p on p.id = way.id
            where p.merged_into is not null and step < 100)
    select id from way order by step desc limit 1
$$;

-- The record and all that went into it.
create function with_merged(asked bigint) returns setof bigint language sql stable parallel safe as $$
    with recursive those (id) as (
        values (asked)
        union
        select p.id from those join publication p on p.merged_into = those.id)
    select id from those
$$;

-- Records that a row of an import would possibly bring a second time, each with what the two have in common, and what
-- somebody decided about it: the row stays out, or they are two publications.
alter table import_row add column lookalikes jsonb not null default '[]';
alter table import_row add column decision text check (decision in ('EXCLUDED', 'NOT_SAME'));
create index import_row_lookalike on import_row (preview_id, id) where lookalikes <> '[]';
create index import_row_decided on import_row (preview_id, file, line) where decision is not null;
