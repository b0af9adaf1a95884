-- What staff put on the home page. Every choice is kept, with who made it and when; the latest one counts. Numbers of
-- publications in the order they are shown: a record that is withdrawn stays in the choice and is not shown.
create table featured_choice (
    id bigint generated always as identity primary key,
    publications bigint[] not null check (cardinality(publications) <= 6),
    chosen_by text not null,
    chosen_at timestamptz not null default now()
);
