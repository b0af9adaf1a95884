-- The text of attached files, read once for each content, however many records have the file.

create table attachment_text (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    -- a name it came with: it helps to tell kinds of text apart
    file_name text not null,
    state text not null default 'WAITING'
        check (state in ('WAITING', 'READING', 'DONE', 'EMPTY', 'SKIPPED', 'FAILED')),
    -- why it failed, or is tried again
    problem text check (problem in
        ('ENCRYPTED', 'BROKEN', 'SUSPICIOUS', 'TOO_LARGE', 'TOO_SLOW', 'TOO_MUCH_MEMORY', 'CRASHED', 'MISSING')),
    -- what the parser said, for administrators
    detail text,
    -- whether readers can go to its pages by number
    paged boolean not null default false,
    pages int not null default 0,
    characters int not null default 0,
    -- whether it has more text than is kept
    cut boolean not null default false,
    -- version of the extractor that read it last; what an older one read is read again
    extractor int not null default 0,
    attempts int not null default 0,
    -- when it may be taken; of one that is being read, when whoever took it is given up
    due_at timestamptz not null default clock_timestamp(),
    settled_at timestamptz
);
create index attachment_text_due on attachment_text (due_at) where state in ('WAITING', 'READING');

create table attachment_page (
    sha256 text not null references attachment_text on delete cascade,
    -- counted from 1; of a file without pages, the number of the piece
    number int not null check (number > 0),
    text text not null,
    primary key (sha256, number)
);

-- Records name a file as its SHA-256, a slash and its name.
create index publication_attachment_content on publication_attachment (left(file, 64)) where file is not null;

-- A file that a record names for the first time waits to be read; so does one that was not there when it was wanted.
create function note_attached_file() returns trigger language plpgsql as $$
begin
    insert into attachment_text (sha256, file_name) values (left(new.file, 64), substr(new.file, 66))
    on conflict (sha256) do update set state = 'WAITING', attempts = 0, due_at = clock_timestamp()
        where attachment_text.state = 'FAILED' and attachment_text.problem = 'MISSING';
    return null;
end $$;
create trigger publication_attachment_named after insert or update of file on publication_attachment
    for each row when (new.file ~ '^[0-9a-f]{64}/') execute function note_attached_file();

insert into attachment_text (sha256, file_name)
select distinct on (left(file, 64)) left(file, 64), substr(file, 66) from publication_attachment
where file ~ '^[0-9a-f]{64}/' order by left(file, 64), file;
