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

-- Entries that may be one person. Names are compared in the form that begins with the family name; what is compared is
-- small, without accents, and its words have no punctuation.
create function name_words(name text) returns text language sql immutable parallel safe
    return trim(regexp_replace(lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g')),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g'));

create function given_names(sort_name text) returns text language sql immutable parallel safe
    return case when position(',' in sort_name) > 0
        then name_words(substr(sort_name, position(',' in sort_name) + 1)) else '' end;

-- The family name and the first letter of the given names: the same, however much of the rest a name tells.
create function name_match(sort_name text) returns text language sql immutable parallel safe
    return replace(regexp_replace(name_words(split_part(sort_name, ',', 1)), ' (jr|sr|ii|iii|iv)$', ''), ' ', '')
        || ' ' || left(given_names(sort_name), 1);

-- Whether given names do not speak against one person: each is the other's, or its first letter, or not told.
create function given_names_agree(one text, other text) returns boolean language sql immutable parallel safe
    return replace(one, ' ', '') = replace(other, ' ', '') or not exists (
        select 1 from unnest(string_to_array(one, ' '), string_to_array(other, ' ')) as w (a, b)
        where a is not null and b is not null and a <> b
            and not (length(a) = 1 and starts_with(b, a)) and not (length(b) = 1 and starts_with(a, b)));

create index author_match on author (name_match(sort_name)) where merged_into is null;
create index author_variant_match on author_variant (name_match(sort_name));

create table author_pair (
    first_id bigint not null references author,
    second_id bigint not null references author,
    state text not null default 'POSSIBLE' check (state in ('POSSIBLE', 'NOT_SAME')),
    -- whether the given names are the same to the last letter
    same_name boolean not null default false,
    shared_authors int not null default 0,
    same_affiliation boolean not null default false,
    shared_series int not null default 0,
    -- how much speaks for one person; 0 where only the first letters of given names do
    strength int generated always as (case when same_name then 2 else 0 end + 2 * least(shared_authors, 3)
        + case when same_affiliation then 2 else 0 end + least(shared_series, 1)) stored,
    looked_at timestamptz not null default clock_timestamp(),
    decided_at timestamptz,
    decided_by text,
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index author_pair_second on author_pair (second_id);
create index author_pair_likely on author_pair (strength desc, first_id, second_id)
    where state = 'POSSIBLE' and strength > 0;
create index author_pair_looked_at on author_pair (looked_at) where state = 'POSSIBLE';

-- Entries that have to be compared with all others. Rows are only ever added and taken away: a save never waits.
create table author_check (
    id bigint generated always as identity primary key,
    author_id bigint not null
);
create function ask_for_author_comparison() returns trigger language plpgsql as $$
begin
    insert into author_check (author_id) values (new.id);
    return null;
end $$;
create trigger author_to_compare after insert on author for each row execute function ask_for_author_comparison();
create trigger author_to_compare_again after update on author for each row
    when (old.sort_name is distinct from new.sort_name or old.orcid is distinct from new.orcid
        or old.affiliation is distinct from new.affiliation or old.merged_into is distinct from new.merged_into)
    execute function ask_for_author_comparison();
create or replace function note_variant_change() returns trigger language plpgsql as $$
begin
    insert into author_change (author_id) select distinct author_id from changed;
    insert into author_check (author_id) select distinct author_id from changed;
    return null;
end $$;

-- What is here already has not been compared yet.
insert into author_check (author_id) select id from author order by id;
