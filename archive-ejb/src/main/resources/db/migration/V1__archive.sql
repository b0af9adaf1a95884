-- The archive: publications and all that belongs to them, who changed them, and what has still to reach the index.
-- Identifiers come from sequences in steps of 100, so that inserts can be batched.

create sequence publication_seq increment by 100;
create sequence byline_seq increment by 100;
create sequence author_seq increment by 100;
create sequence category_seq increment by 100;
create sequence series_seq increment by 100;
create sequence revision_seq increment by 50;

create table author (
    id bigint primary key,
    version bigint not null,
    name text not null check (name <> ''),
    -- lower case without accents: finds the same name however it is spelled
    name_key text not null,
    sort_name text not null,
    slug text not null,
    biography text,
    affiliation text,
    orcid text check (orcid ~ '^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$'),
    website text
);
create unique index author_orcid on author (orcid) where orcid is not null;
create index author_name_key on author (name_key);
create index author_sort_name on author (lower(sort_name) text_pattern_ops, id);

create table category (
    id bigint primary key,
    version bigint not null,
    parent_id bigint references category,
    name text not null check (name <> '' and position('/' in name) = 0),
    path text not null unique,
    slug text not null,
    check (parent_id is null or parent_id <> id)
);
create index category_parent on category (parent_id);

create table series (
    id bigint primary key,
    version bigint not null,
    name text not null check (name <> ''),
    slug text not null,
    description text
);
-- one series, however a page shouts its name
create unique index series_name on series (lower(name));

create table publication (
    id bigint primary key,
    version bigint not null,
    -- raised by trigger on every change that can alter the index document; the document's external version
    change_number bigint not null default 1,
    source text not null check (source <> ''),
    source_id text not null check (source_id <> ''),
    status text not null check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
    slug text not null,
    title text not null check (title <> ''),
    subtitle text,
    summary text,
    body text,
    body_text text,
    published_on date,
    published_precision text check (published_precision in ('YEAR', 'MONTH', 'DAY')),
    type text,
    series_id bigint references series,
    language text not null,
    source_url text,
    rights text,
    publisher text,
    extra jsonb,
    -- digest of the imported record: the same line imported again is known to change nothing
    import_digest text,
    created_at timestamptz not null,
    created_by text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint publication_source unique (source, source_id),
    check ((published_on is null) = (published_precision is null))
);
create index publication_newest on publication (published_on desc nulls last, id desc) where status = 'PUBLISHED';
create index publication_published on publication (id) where status = 'PUBLISHED';
create index publication_status on publication (status, changed_at desc);
create index publication_changed on publication (changed_at desc, id desc);
create index publication_series on publication (series_id, published_on desc nulls last, id desc);
create index publication_type on publication (type);

create table byline (
    id bigint primary key,
    publication_id bigint not null references publication,
    position int not null,
    author_id bigint not null references author,
    printed_name text not null check (printed_name <> ''),
    affiliation text,
    note text
);
create index byline_publication on byline (publication_id, position);
create index byline_author on byline (author_id, publication_id);

create table publication_category (
    publication_id bigint not null references publication,
    category_id bigint not null references category,
    primary key (publication_id, category_id)
);
create index publication_category_category on publication_category (category_id, publication_id);

create table publication_tag (
    publication_id bigint not null references publication,
    tag text not null check (tag <> ''),
    primary key (publication_id, tag)
);
create index publication_tag_tag on publication_tag (tag);

create table publication_identifier (
    publication_id bigint not null references publication,
    scheme text not null check (scheme <> ''),
    value text not null check (value <> ''),
    primary key (publication_id, scheme)
);
create index publication_identifier_value on publication_identifier (scheme, lower(value));

create table publication_image (
    publication_id bigint not null references publication,
    position int not null,
    url text,
    file text,
    alt text,
    caption text,
    credit text,
    licence text,
    primary key (publication_id, position)
);
create index publication_image_file on publication_image (file) where file is not null;

create table publication_attachment (
    publication_id bigint not null references publication,
    position int not null,
    file text,
    url text,
    title text,
    media_type text,
    primary key (publication_id, position),
    check (file is not null or url is not null)
);
create index publication_attachment_file on publication_attachment (file) where file is not null;

create table stored_file (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes bigint not null check (size_bytes >= 0),
    media_type text not null,
    stored_at timestamptz not null default now()
);

create table publication_filing (
    publication_id bigint not null references publication,
    position int not null,
    authority text not null check (authority <> ''),
    unit text,
    -- as the stamp prints it: local time, and the offset only where one is given
    received_at timestamp,
    received_offset text,
    reference text,
    primary key (publication_id, position)
);

create table publication_link (
    publication_id bigint not null references publication,
    position int not null,
    title text,
    url text not null,
    primary key (publication_id, position)
);

-- Revisions: who, when, what (Hibernate Envers).

create table revision (
    id bigint primary key,
    made_at bigint not null,
    made_by text not null,
    origin text
);
create index revision_made_at on revision (made_at desc);

create table publication_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    id bigint not null,
    version bigint,
    source text,
    source_id text,
    status text,
    slug text,
    title text,
    subtitle text,
    summary text,
    body text,
    published_on date,
    published_precision text,
    type text,
    series_id bigint,
    language text,
    source_url text,
    rights text,
    publisher text,
    extra jsonb,
    changed_at timestamptz,
    changed_by text,
    primary key (id, rev)
);

create table byline_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    id bigint not null,
    publication_id bigint,
    position int,
    author_id bigint,
    printed_name text,
    affiliation text,
    note text,
    primary key (id, rev)
);
create index byline_aud_publication on byline_aud (publication_id, rev);

create table author_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    id bigint not null,
    name text,
    sort_name text,
    slug text,
    biography text,
    affiliation text,
    orcid text,
    website text,
    primary key (id, rev)
);

create table category_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    id bigint not null,
    parent_id bigint,
    name text,
    path text,
    slug text,
    primary key (id, rev)
);

create table series_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    id bigint not null,
    name text,
    slug text,
    description text,
    primary key (id, rev)
);

create table publication_category_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    publication_id bigint not null,
    category_id bigint not null,
    primary key (publication_id, category_id, rev)
);

create table publication_tag_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    publication_id bigint not null,
    tag text not null,
    primary key (publication_id, tag, rev)
);

create table publication_identifier_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    publication_id bigint not null,
    scheme text not null,
    value text not null,
    primary key (publication_id, scheme, value, rev)
);

create table publication_image_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    publication_id bigint not null,
    position int not null,
    url text,
    file text,
    alt text,
    caption text,
    credit text,
    licence text,
    primary key (publication_id, position, revtype, rev)
);

create table publication_attachment_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    publication_id bigint not null,
    position int not null,
    file text,
    url text,
    title text,
    media_type text,
    primary key (publication_id, position, revtype, rev)
);

create table publication_filing_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    publication_id bigint not null,
    position int not null,
    authority text,
    unit text,
    received_at timestamp,
    received_offset text,
    reference text,
    primary key (publication_id, position, revtype, rev)
);

create table publication_link_aud (
    rev bigint not null references revision,
    revtype smallint not null,
    publication_id bigint not null,
    position int not null,
    title text,
    url text,
    primary key (publication_id, position, revtype, rev)
);

-- The outbox. Rows are only ever added and taken away: a save never waits for the feed.

create table publication_change (
    id bigint generated always as identity primary key,
    publication_id bigint not null,
    -- 0: somebody waits for it; 1: one of very many
    priority smallint not null default 0,
    changed_at timestamptz not null default clock_timestamp(),
    attempts int not null default 0,
    due_at timestamptz not null default clock_timestamp(),
    reason text,
    parked boolean not null default false
);
create index publication_change_due on publication_change (priority, id) where not parked;
create index publication_change_parked on publication_change (id) where parked;

-- A record's counter goes up by one from whatever is committed, whoever changes it: two writers can never
-- give two states of a record the same number.
create function raise_change_number() returns trigger language plpgsql as $$
begin
    new.change_number := old.change_number + 1;
    return new;
end $$;
create trigger publication_change_number before update on publication
    for each row execute function raise_change_number();

-- Bulk work says "set local archive.bulk = 'on'", so that what people save overtakes it on the way to the index.
create function note_publication_change() returns trigger language plpgsql as $$
begin
    insert into publication_change (publication_id, priority)
    select id, case when current_setting('archive.bulk', true) = 'on' then 1 else 0 end from changed;
    return null;
end $$;
create trigger publication_inserted after insert on publication
    referencing new table as changed for each statement execute function note_publication_change();
create trigger publication_updated after update on publication
    referencing new table as changed for each statement execute function note_publication_change();

-- What a document shows of an author, a series or a category changes with them.
create function touch_author_publications() returns trigger language plpgsql as $$
begin
    update publication set change_number = change_number
    where id in (select publication_id from byline where author_id = new.id);
    return null;
end $$;
create trigger author_renamed after update of name, slug on author
    for each row when (old.name is distinct from new.name or old.slug is distinct from new.slug)
    execute function touch_author_publications();

create function touch_series_publications() returns trigger language plpgsql as $$
begin
    update publication set change_number = change_number where series_id = new.id;
    return null;
end $$;
create trigger series_renamed after update of name, slug on series
    for each row when (old.name is distinct from new.name or old.slug is distinct from new.slug)
    execute function touch_series_publications();

create function touch_category_publications() returns trigger language plpgsql as $$
begin
    update publication set change_number = change_number
    where id in (select publication_id from publication_category where category_id = new.id);
    return null;
end $$;
create trigger category_renamed after update of path, slug on category
    for each row when (old.path is distinct from new.path or old.slug is distinct from new.slug)
    execute function touch_category_publications();

-- Long-running work.

create table job_run (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('REINDEX', 'IMPORT')),
    status text not null check (status in ('STARTING', 'RUNNING', 'CANCELLING', 'COMPLETED', 'FAILED', 'CANCELLED')),
    parameters jsonb not null default '{}',
    total bigint,
    done bigint not null default 0,
    failed bigint not null default 0,
    counts jsonb not null default '{}',
    checkpoint text,
    message text,
    started_by text not null,
    node text not null,
    execution_id bigint,
    started_at timestamptz not null default clock_timestamp(),
    -- start of the present stretch of work and what was done before it: the rate is of this stretch
    resumed_at timestamptz not null default clock_timestamp(),
    resumed_done bigint not null default 0,
    heartbeat_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz
);
-- one run at a time of each kind, on any number of servers
create unique index job_run_active on job_run (kind) where status in ('STARTING', 'RUNNING', 'CANCELLING');

create table job_problem (
    id bigint generated always as identity primary key,
    job_id bigint not null references job_run,
    file text not null,
    line bigint not null,
    field text not null,
    value text,
    reason text not null
);
create index job_problem_job on job_problem (job_id, id);

-- The desk.

create table account (
    id bigint generated by default as identity primary key,
    name text not null,
    display_name text not null,
    password_hash text not null,
    active boolean not null default true,
    created_at timestamptz not null default now()
);
create unique index account_name on account (lower(name));

create table account_role (
    account_id bigint not null references account,
    role text not null check (role in ('CURATOR', 'EDITOR', 'ADMIN')),
    primary key (account_id, role)
);

create table setting (
    name text primary key,
    value text not null
);
