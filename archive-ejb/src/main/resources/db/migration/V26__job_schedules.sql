-- Jobs that start by themselves, again and again.
create table job_schedule (
    id bigint generated always as identity primary key,
    kind text not null,
    parameters jsonb not null default '{}',
    cron text not null,
    -- the zone that the hours of cron are meant in
    zone text not null,
    next_at timestamptz not null,
    made_by text not null,
    made_at timestamptz not null default clock_timestamp(),
    last_job bigint references job_run
);
create index job_schedule_due on job_schedule (next_at);
