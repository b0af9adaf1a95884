-- How searches weigh and what they read as meaning the same: every version is kept, with who saved it and when. The
-- latest is the draft; the one that counts is the one that the searched index was built for.
create table search_tuning (
    id bigint generated always as identity primary key,
    -- the version that was changed, so that of two changes to one version the second is refused
    based_on bigint not null unique,
    -- by field; a field that is not named weighs what the product gives it
    weights jsonb not null,
    -- one rule a line, as it was written
    synonyms text not null,
    saved_by text not null,
    saved_at timestamptz not null default now()
);

-- the version that an index was built for; null for what the product does by itself
alter table search_index add column tuning_id bigint references search_tuning;

-- What people say should be found: by it they see what a change of the search does before readers do.
create table judged_query (
    id bigint generated always as identity primary key,
    words text not null unique check (words <> '' and length(words) <= 1000),
    judged_by text not null,
    judged_at timestamptz not null default now()
);

create table judgement (
    query_id bigint not null references judged_query on delete cascade,
    publication_id bigint not null references publication on delete cascade,
    grade smallint not null check (grade between 0 and 3),
    primary key (query_id, publication_id)
);
create index judgement_publication on judgement (publication_id);
