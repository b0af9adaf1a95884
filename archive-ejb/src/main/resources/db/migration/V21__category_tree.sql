-- The category tree as staff change it: moved, renamed, merged, taken away, and all of that taken back.

-- A category that was merged or taken away keeps its row: its address leads on, history names it, and it can come back.
alter table category add column retired boolean not null default false;
alter table category add column merged_into_id bigint references category;
alter table category add constraint category_merged check (merged_into_id is null or (retired and merged_into_id <> id));
alter table category drop constraint category_path_key;
create unique index category_path on category (path) where not retired;
create index category_merged_into on category (merged_into_id) where merged_into_id is not null;
alter table category_aud add column retired boolean;
alter table category_aud add column merged_into_id bigint;

-- Paths that categories had. Searches that people keep, subscriptions and files name categories by their paths.
create table category_former (
    path text primary key,
    category_id bigint not null references category
);
create index category_former_category on category_former (category_id);
create function note_former_category() returns trigger language plpgsql as $$
begin
    insert into category_former (path, category_id) values (old.path, old.id)
    on conflict (path) do update set category_id = excluded.category_id;
    return null;
end $$;
create trigger category_left_path after update of path, retired on category
    for each row when (not old.retired and (old.path is distinct from new.path or new.retired))
    execute function note_former_category();

-- Which category stands for each: itself, or what it was merged into, and so on. What was taken away has none.
create view category_heir as
with recursive heir (id, heir_id) as (
    select id, id from category where not retired
    union all
    select c.id, h.heir_id from category c join heir h on c.merged_into_id = h.id where c.retired)
select id, heir_id from heir;

-- A category with a hundred thousand records is renamed at once; its records reach the index piece by piece. Rows are only
-- added and taken away: whoever renames waits for no piece that is under way.
create table category_touch (
    id bigint generated always as identity primary key,
    category_id bigint not null references category,
    -- records up to this number are on their way
    after_id bigint not null default 0
);
create or replace function touch_category_publications() returns trigger language plpgsql as $$
begin
    insert into category_touch (category_id) values (new.id);
    return null;
end $$;

-- What a change set did to categories, in order: where each stood before and after.
create table category_step (
    id bigint generated always as identity primary key,
    change_set_id bigint not null references change_set,
    category_id bigint not null references category,
    parent_before bigint,
    name_before text not null,
    retired_before boolean not null,
    merged_before bigint,
    path_before text not null,
    parent_after bigint,
    name_after text not null,
    retired_after boolean not null,
    merged_after bigint,
    path_after text not null,
    -- why it was left as it is, where a change set that takes another back did so
    left_because text
);
create index category_step_set on category_step (change_set_id, id);
create index category_step_category on category_step (category_id, id);

-- kinds of change sets are an enum of the code and come with features
alter table change_set drop constraint if exists change_set_kind_check;
