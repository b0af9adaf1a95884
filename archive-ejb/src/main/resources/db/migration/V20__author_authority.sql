-- Author authority: other names of an author, entries that were merged into others, and pairs that may be one person.

create table author_variant (
    author_id bigint not null references author,
    position int not null,
    name text not null check (name <> ''),
    name_key text not null,
    sort_name text not null,
    primary key (author_id, position)
);
create index author_variant_key on author_variant (name_key);
create index author_variant_trigrams on author_variant using gin (name_key gin_trgm_ops);
create index author_variant_words on author_variant using gin (plain_words(name));
create index author_name_trigrams on author using gin (name_key gin_trgm_ops);

create table author_variant_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    author_id bigint not null,
    position int not null,
    name text,
    name_key text,
    sort_name text,
    primary key (author_id, position, revtype, rev)
);

-- An entry that was merged stays, for its address and for the day on which that is taken back. It names the entry that
-- stands for it now; that one is never merged itself.
alter table author add column merged_into bigint references author;
alter table author add constraint author_not_merged_into_itself check (merged_into <> id);
alter table author_aud add column merged_into bigint;
create index author_merged_into on author (merged_into) where merged_into is not null;
create index author_order on author (lower(sort_name), id) where merged_into is null;
drop index author_orcid;
create unique index author_orcid on author (orcid) where orcid is not null and merged_into is null;
create index author_any_orcid on author (orcid) where orcid is not null;

-- A byline that is written while its author is merged goes to the entry that stays. Whoever merges locks the entries;
-- the lock taken here waits for that and then reads what came of it.
create function follow_merged_author() returns trigger language plpgsql as $$
declare
    kept bigint;
begin
    select coalesce(a.merged_into, a.id) into kept from author a where a.id = new.author_id for key share;
    new.author_id := coalesce(kept, new.author_id);
    return new;
end $$;
create trigger byline_author_merged before insert or update of author_id on byline
    for each row execute function follow_merged_author();

-- What a merge did to entries, read when it is taken back. An entry that had been merged before into one of those that
-- went follows along: was_into names that one.
create table author_merge (
    change_set_id bigint not null references change_set,
    author_id bigint not null references author,
    kept_id bigint not null references author,
    was_into bigint references author,
    -- what the kept entry took over from this one because it did not say it itself
    variants text[] not null default '{}',
    took_biography boolean not null default false,
    took_affiliation boolean not null default false,
    took_orcid boolean not null default false,
    took_website boolean not null default false,
    -- the iD of the kept entry that gave way to the one of this entry
    orcid_before text,
    primary key (change_set_id, author_id)
);

-- kinds of change sets are an enum of the code and come with features
alter table change_set drop constraint change_set_kind_check;

-- Documents show an author's name and are found by all names. Their records follow a change piece by piece, so that an
-- author with thousands of them holds nobody up; rows are only ever added and taken away.
create table author_change (
    id bigint generated always as identity primary key,
    author_id bigint not null,
    -- records up to this one have followed
    last_publication bigint not null default 0
);

create function note_author_change() returns trigger language plpgsql as $$
begin
    insert into author_change (author_id) values (new.id);
    return null;
end $$;
drop trigger author_renamed on author;
drop function touch_author_publications();
create trigger author_renamed after update on author for each row
    when (old.name is distinct from new.name or old.slug is distinct from new.slug)
    execute function note_author_change();

create function note_variant_change() returns trigger language plpgsql as $$
begin
    insert into author_change (author_id) select distinct author_id from changed;
    return null;
end $$;
create trigger author_variant_inserted after insert on author_variant
    referencing new table as changed for each statement execute function note_variant_change();
create trigger author_variant_updated after update on author_variant
    referencing new table as changed for each statement execute function note_variant_change();
create trigger author_variant_deleted after delete on author_variant
    referencing old table as changed for each statement execute function note_variant_change();
create function note_author_merge() returns trigger language plpgsql as $$
begin
    insert into author_change (author_id)
    select k from unnest(array[old.merged_into, new.merged_into]) as k where k is not null;
    return null;
end $$;
create trigger author_merged after update on author for each row
    when (old.merged_into is distinct from new.merged_into) execute function note_author_merge();
