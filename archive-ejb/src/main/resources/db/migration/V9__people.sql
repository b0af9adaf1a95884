-- People of the desk: where mail reaches them, their sessions, and the links by which they set a password.

alter table account add column email text check (email <> '' and email !~ '[[:cntrl:][:space:]]');
alter table account add column version int not null default 0;
alter table account add column last_sign_in_at timestamptz;
create unique index account_email on account (lower(email));

-- A session counts only while its row is here; deleting the row ends it on every server with the next request.
create table account_session (
    id bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    -- what the browser says that it is
    client text not null,
    started_at timestamptz not null default clock_timestamp(),
    seen_at timestamptz not null default clock_timestamp()
);
create index account_session_account on account_session (account_id);
create index account_session_seen on account_session (seen_at);

-- Using a link deletes all of the account. Only a hash is kept, so that nobody who reads the database can use a link.
create table account_password_link (
    token_hash text primary key,
    account_id bigint not null references account on delete cascade,
    -- by its owner from the sign-in page, by mail; else by an administrator
    asked_by_mail boolean not null,
    expires_at timestamptz not null
);
create index account_password_link_account on account_password_link (account_id);
