-- Which indexes the search engine holds and what each is for. The alias in the engine is what readers follow; this is
-- kept in step with it, and tells the feed of an index that is being built.

create sequence search_index_number;

create table search_index (
    name text primary key,
    -- FAILED: half-built and to be removed as soon as the engine answers
    state text not null check (state in ('BUILDING', 'LIVE', 'PREVIOUS', 'FAILED')),
    job_id bigint references job_run,
    created_at timestamptz not null default clock_timestamp()
);
create unique index search_index_one on search_index (state) where state in ('BUILDING', 'LIVE', 'PREVIOUS');
