-- What members of staff did, and failures to sign in that every server has to know of.

create table staff_action (
    id bigint generated always as identity primary key,
    done_at timestamptz not null default clock_timestamp(),
    -- the name of the account at that time, not a reference: the log outlives accounts
    account text not null,
    action text not null,
    -- the number of the record, account or job that it was done to
    subject bigint,
    detail text
);
create index staff_action_account on staff_action (account, id desc);
create index staff_action_action on staff_action (action, id desc);
create index staff_action_subject on staff_action (subject, id desc);
create index staff_action_done_at on staff_action (done_at);

-- By a hash of the name: what is typed for a name is at times a password.
create table sign_in_failure (
    name_hash text primary key,
    failures int not null,
    last_at timestamptz not null default clock_timestamp(),
    paused_until timestamptz
);
create index sign_in_failure_last_at on sign_in_failure (last_at);
