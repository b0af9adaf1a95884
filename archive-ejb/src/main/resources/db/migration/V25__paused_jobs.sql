-- A run may be paused: it keeps its place, and no other of its kind begins meanwhile.
alter table job_run drop constraint job_run_status_check;
alter table job_run add constraint job_run_status_check check (status in
    ('STARTING', 'RUNNING', 'PAUSING', 'PAUSED', 'CANCELLING', 'COMPLETED', 'FAILED', 'CANCELLED'));

-- what is not over, in one place
alter table job_run add column active boolean not null
    generated always as (status not in ('COMPLETED', 'FAILED', 'CANCELLED')) stored;
drop index job_run_active;
create unique index job_run_active on job_run (kind) where active;
