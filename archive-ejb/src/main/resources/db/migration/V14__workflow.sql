-- What is decided about a record beside what it says: who reviews it, when it is to be published, why it was withdrawn.

create table publication_workflow (
    publication_id bigint primary key references publication,
    -- accounts by the names that they sign in with, as in created_by
    assignee text,
    publish_at timestamptz,
    -- publish_at, or later where a try has failed
    due_at timestamptz,
    attempts int not null default 0,
    scheduled_by text,
    -- what a complete record would have and this one had not when it was scheduled: its editor knew
    known_missing text[] not null default '{}',
    withdrawn_at timestamptz,
    withdrawal_reason text,
    check ((publish_at is null) = (due_at is null))
);
create index publication_workflow_due on publication_workflow (due_at) where due_at is not null;
create index publication_workflow_assignee on publication_workflow (assignee) where assignee is not null;

-- What reviewers and authors write to each other about a record.
create table review_comment (
    id bigint generated always as identity primary key,
    publication_id bigint not null references publication,
    written_by text not null,
    written_at timestamptz not null default clock_timestamp(),
    kind text not null check (kind in ('COMMENT', 'SENT_BACK', 'NOT_PUBLISHED')),
    -- of NOT_PUBLISHED: the names of the fields that are missing, with commas between
    text text not null check (text <> '')
);
create index review_comment_publication on review_comment (publication_id, id);

-- Until then readers see what the record is, but neither its text nor its files.
alter table publication add column embargo_until timestamptz;
create index publication_embargo on publication (embargo_until) where embargo_until is not null;

-- A schedule holds only while a record is in review, a reason only while it is withdrawn, whoever moves it on.
create function settle_workflow() returns trigger language plpgsql as $$
begin
    update publication_workflow set publish_at = null, due_at = null, attempts = 0, scheduled_by = null,
        known_missing = '{}', withdrawn_at = null, withdrawal_reason = null
    where publication_id = new.id and (publish_at is not null or withdrawn_at is not null);
    if new.status = 'WITHDRAWN' then
        insert into publication_workflow (publication_id, withdrawn_at) values (new.id, clock_timestamp())
            on conflict (publication_id) do update set withdrawn_at = excluded.withdrawn_at;
    end if;
    return null;
end $$;
create trigger publication_moved after update of status on publication
    for each row when (old.status is distinct from new.status) execute function settle_workflow();

-- What comes in withdrawn was public where it comes from.
create function note_earlier_publication() returns trigger language plpgsql as $$
begin
    new.first_published_at := '-infinity';
    return new;
end $$;
create trigger publication_came_withdrawn before insert on publication
    for each row when (new.status = 'WITHDRAWN' and new.first_published_at is null)
    execute function note_earlier_publication();

-- Mails to staff. Queued with what they tell of, sent afterwards.
alter table account add column language text not null default 'en';

create table staff_mail (
    id bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    publication_id bigint not null references publication,
    kind text not null check (kind in
        ('ASSIGNED', 'TO_REVIEW', 'COMMENTED', 'SENT_BACK', 'PUBLISHED', 'NOT_PUBLISHED', 'WITHDRAWN')),
    by_name text not null,
    words text,
    -- SENDING is committed before the server is called: after a crash nobody knows, and the mail is not repeated
    state text not null default 'QUEUED' check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    attempts int not null default 0,
    due_at timestamptz not null default clock_timestamp(),
    reason text,
    created_at timestamptz not null default clock_timestamp(),
    settled_at timestamptz
);
create index staff_mail_due on staff_mail (due_at) where state in ('QUEUED', 'SENDING');
