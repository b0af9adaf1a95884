-- Subscriptions: who wants to hear of what, and the mails that tell them.

-- When a record was published for the first time; never changed again, so that a correction is not news.
-- What is there already is older than every subscription; what is still a draft has yet to be published.
alter table publication add column first_published_at timestamptz default '-infinity';
alter table publication alter column first_published_at drop default;
update publication set first_published_at = null where status in ('DRAFT', 'IN_REVIEW');
create index publication_first_published on publication (first_published_at) where status = 'PUBLISHED';

create function note_first_publication() returns trigger language plpgsql as $$
begin
    new.first_published_at := clock_timestamp();
    return new;
end $$;
create trigger publication_first_published before insert or update of status on publication
    for each row when (new.status = 'PUBLISHED' and new.first_published_at is null)
    execute function note_first_publication();

create table subscription (
    id bigint generated always as identity primary key,
    email text not null check (email <> '' and email !~ '[[:cntrl:][:space:]]'),
    -- the query part of a search's address; empty for everything
    query text not null,
    label text not null,
    frequency text not null check (frequency in ('IMMEDIATE', 'DAILY', 'WEEKLY')),
    language text not null,
    state text not null default 'PENDING' check (state in ('PENDING', 'CONFIRMED', 'ENDED')),
    -- part of every signed link: links of a subscription that was ended and asked for again do not work any more
    salt text not null,
    asked_at timestamptz not null default clock_timestamp(),
    confirmed_at timestamptz,
    ended_at timestamptz,
    ended_because text check (ended_because in ('READER', 'REFUSED')),
    -- records published up to this moment have been looked at
    looked_until timestamptz,
    next_look_at timestamptz,
    -- mails in a row that the reader's server would not take
    refusals int not null default 0
);
create unique index subscription_what on subscription (lower(email), query);
create index subscription_due on subscription (next_look_at) where state = 'CONFIRMED';

create table subscription_mail (
    id bigint generated always as identity primary key,
    subscription_id bigint not null references subscription on delete cascade,
    kind text not null check (kind in ('CONFIRM', 'KNOWN', 'DIGEST')),
    publications bigint[] not null default '{}',
    -- SENDING is committed before the server is called: after a crash nobody knows, and the mail is not repeated
    state text not null default 'QUEUED' check (state in ('QUEUED', 'SENDING', 'SENT', 'DROPPED', 'FAILED', 'UNCERTAIN')),
    attempts int not null default 0,
    due_at timestamptz not null default clock_timestamp(),
    reason text,
    created_at timestamptz not null default clock_timestamp(),
    settled_at timestamptz
);
create index subscription_mail_due on subscription_mail (due_at) where state = 'QUEUED';
create index subscription_mail_sending on subscription_mail (due_at) where state = 'SENDING';
create index subscription_mail_subscription on subscription_mail (subscription_id, created_at);

-- A record is announced to a subscription at most once, whatever happens.
create table subscription_delivery (
    subscription_id bigint not null references subscription on delete cascade,
    publication_id bigint not null,
    mail_id bigint not null references subscription_mail on delete cascade,
    primary key (subscription_id, publication_id)
);
create index subscription_delivery_mail on subscription_delivery (mail_id);
