-- An archive of the first release (schema 1), as its own program left it: records in every status with all that can hang
-- on them, their versions, staff, settings, jobs, and changes that had not reached the index yet.

insert into author (id, version, name, name_key, sort_name, slug, biography, affiliation, orcid, website) values
    (1, 0, 'Olga Kim', 'olga kim', 'Kim, Olga', 'olga-kim', E'Writes on trade.\nLives in "Seoul".', 'Example Institute',
        '0000-0002-1825-0097', 'https://example.org/kim'),
    (2, 3, 'José Ñandú', 'jose nandu', 'Ñandú, José', 'jose-nandu', null, '', null, null),
    (3, 0, '김민수', '김민수', '김민수', 'kim-minsu', null, null, null, null);
insert into category (id, version, parent_id, name, path, slug) values
    (1, 0, null, 'Asia', 'Asia', 'asia'),
    (2, 0, 1, 'Korea', 'Asia/Korea', 'korea'),
    (3, 1, 2, 'North Korea', 'Asia/Korea/North Korea', 'north-korea');
insert into series (id, version, name, slug, description) values (1, 0, 'The Peninsula', 'the-peninsula', 'A blog');

insert into publication (id, version, source, source_id, status, slug, title, subtitle, summary, body, body_text,
        published_on, published_precision, type, series_id, language, source_url, rights, publisher, extra, import_digest,
        created_at, created_by, changed_at, changed_by) values
    (1, 2, 'example', '1', 'PUBLISHED', 'a-first-note', 'A first note', 'On trade', 'What it says.',
        E'<p>Text with a tab\t, a backslash \\ and a line\nbreak.</p>', 'Text', '2019-10-18', 'DAY', 'blog-post', 1, 'en',
        'https://example.org/1', 'CC BY 4.0', 'Example Institute', '{"pages": 12, "note": "kept"}', 'abc',
        '2024-01-02 03:04:05.678901+00', 'import', '2024-02-02 00:00:00+00', 'admin'),
    (2, 0, 'example', '2', 'DRAFT', 'a-draft', 'A draft', null, null, null, null, null, null, null, null, 'en', null, null,
        null, null, null, '2024-01-02 00:00:00+00', 'editor', '2024-01-02 00:00:00+00', 'editor'),
    (3, 1, 'example', '3', 'IN_REVIEW', 'in-review', '검토 중인 글', null, '', '<p>본문</p>', '본문', '2020-01-01', 'YEAR',
        'report', null, 'ko', null, null, null, null, null, '2024-01-03 00:00:00+00', 'editor', '2024-01-03 00:00:00+00',
        'editor'),
    (4, 5, 'other', '1', 'WITHDRAWN', 'withdrawn', 'Withdrawn', null, null, '<p>Gone</p>', 'Gone', '2018-05-01', 'MONTH',
        'report', null, 'en', null, null, null, null, null, '2024-01-04 00:00:00+00', 'import', '2024-01-05 00:00:00+00',
        'admin'),
    (5, 0, 'other', '2', 'PUBLISHED', 'a-first-note', 'A first note: on trade', null, null, '<p>Text</p>', 'Text',
        '2019-10-18', 'DAY', 'report', null, 'en', null, null, null, null, null, '2024-01-06 00:00:00+00', 'import',
        '2024-01-06 00:00:00+00', 'import');
insert into byline (id, publication_id, position, author_id, printed_name, affiliation, note) values
    (1, 1, 0, 1, 'Dr Olga Kim', 'Example Institute', 'now elsewhere'),
    (2, 1, 1, 2, 'José Ñandú', null, null),
    (3, 3, 0, 3, '김민수', null, null),
    (4, 5, 0, 1, 'Olga Kim', null, null);
insert into publication_category (publication_id, category_id) values (1, 3), (1, 1), (5, 2);
insert into publication_tag (publication_id, tag) values (1, 'trade'), (1, 'Æther'), (5, 'trade');
insert into publication_identifier (publication_id, scheme, value) values
    (1, 'doi', '10.5555/12345678'), (5, 'reportNumber', 'EX-7');
insert into publication_image (publication_id, position, url, file, alt, caption, credit, licence) values
    (1, 0, null, '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae/harbour.jpg', 'A harbour', 'Busan',
        'KCNA via Reuters', 'All rights reserved'),
    (5, 0, 'https://example.org/p.png', null, null, null, null, null);
insert into publication_attachment (publication_id, position, file, url, title, media_type) values
    (1, 0, 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9/report.pdf', null, 'The report',
        'application/pdf'),
    (5, 0, null, 'https://example.org/annex.pdf', null, null);
insert into stored_file (sha256, size_bytes, media_type, stored_at) values
    ('2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae', 3, 'image/jpeg', '2024-01-02 00:00:00+00'),
    ('fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9', 3, 'application/pdf', '2024-01-02 00:00:00+00');
insert into publication_filing (publication_id, position, authority, unit, received_at, received_offset, reference) values
    (1, 0, 'NSD/FARA', 'Registration Unit', '2021-04-05 09:48:56', null, null),
    (1, 1, 'NSD/FARA', null, '2021-04-05 09:48:56', '-04:00', 'F-1');
insert into publication_link (publication_id, position, title, url) values (1, 0, 'More', 'https://example.org/more');

insert into revision (id, made_at, made_by, origin) values
    (1, 1704164645678, 'import', 'IMPORT'), (2, 1706832000000, 'admin', 'DESK'), (3, 1704240000000, 'editor', 'DESK');
insert into publication_aud (rev, revtype, id, version, source, source_id, status, slug, title, body, published_on,
        published_precision, type, series_id, language, extra, changed_at, changed_by) values
    (1, 0, 1, 1, 'example', '1', 'DRAFT', 'a-note', 'A note', '<p>Old text</p>', '2019-10-18', 'DAY', 'blog-post', 1, 'en',
        '{"pages": 11}', '2024-01-02 03:04:05.678901+00', 'import'),
    (2, 1, 1, 2, 'example', '1', 'PUBLISHED', 'a-first-note', 'A first note', '<p>Text</p>', '2019-10-18', 'DAY',
        'blog-post', 1, 'en', '{"pages": 12, "note": "kept"}', '2024-02-02 00:00:00+00', 'admin'),
    (3, 0, 2, 0, 'example', '2', 'DRAFT', 'a-draft', 'A draft', null, null, null, null, null, 'en', null,
        '2024-01-02 00:00:00+00', 'editor');
insert into byline_aud (rev, revtype, id, publication_id, position, author_id, printed_name, affiliation, note) values
    (1, 0, 1, 1, 0, 1, 'Dr Olga Kim', 'Example Institute', null), (2, 1, 1, 1, 0, 1, 'Dr Olga Kim', null, 'now elsewhere');
insert into author_aud (rev, revtype, id, name, sort_name, slug, biography, affiliation, orcid, website) values
    (1, 0, 1, 'Olga Kim', 'Kim, Olga', 'olga-kim', null, null, null, null);
insert into category_aud (rev, revtype, id, parent_id, name, path, slug) values (1, 0, 1, null, 'Asia', 'Asia', 'asia');
insert into series_aud (rev, revtype, id, name, slug, description) values
    (1, 0, 1, 'The Peninsula', 'the-peninsula', 'A blog');
insert into publication_category_aud (rev, revtype, publication_id, category_id) values (1, 0, 1, 3), (2, 0, 1, 1);
insert into publication_tag_aud (rev, revtype, publication_id, tag) values (1, 0, 1, 'trade');
insert into publication_identifier_aud (rev, revtype, publication_id, scheme, value) values
    (1, 0, 1, 'doi', '10.5555/12345678');
insert into publication_image_aud (rev, revtype, publication_id, position, file, alt) values
    (1, 0, 1, 0, '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae/harbour.jpg', 'A harbour');
insert into publication_attachment_aud (rev, revtype, publication_id, position, file, title, media_type) values
    (1, 0, 1, 0, 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9/report.pdf', 'The report',
        'application/pdf');
insert into publication_filing_aud (rev, revtype, publication_id, position, authority, unit, received_at) values
    (1, 0, 1, 0, 'NSD/FARA', 'Registration Unit', '2021-04-05 09:48:56');
insert into publication_link_aud (rev, revtype, publication_id, position, title, url) values
    (1, 0, 1, 0, 'More', 'https://example.org/more');

insert into account (name, display_name, password_hash, active, created_at) values
    ('admin', 'Administrator', 'PBKDF2WithHmacSHA512:210000:c2FsdA==:aGFzaA==', true, '2024-01-01 00:00:00+00'),
    ('editor', 'An Editor', 'PBKDF2WithHmacSHA512:210000:c2FsdB==:aGFzaB==', true, '2024-01-01 00:00:00+00'),
    ('former', 'Somebody Who Left', 'PBKDF2WithHmacSHA512:210000:c2FsdC==:aGFzaC==', false, '2024-01-01 00:00:00+00');
insert into account_role (account_id, role) values (1, 'ADMIN'), (1, 'EDITOR'), (2, 'EDITOR'), (3, 'CURATOR');
insert into setting (name, value) values
    ('institution.name', 'Example Institute'), ('institution.phone', '+1 202 555 0100');

insert into job_run (kind, status, parameters, total, done, failed, counts, checkpoint, message, started_by, node,
        execution_id, started_at, resumed_at, heartbeat_at, ended_at) values
    ('IMPORT', 'COMPLETED', '{"file": "records.jsonl"}', 5, 5, 1, '{"created": 4, "refused": 1}', '5', null, 'admin',
        'host/server', 1, '2024-01-01 00:00:00+00', '2024-01-01 00:00:00+00', '2024-01-01 00:01:00+00',
        '2024-01-01 00:01:00+00'),
    ('REINDEX', 'FAILED', '{}', null, 0, 0, '{}', null, 'The engine did not answer', 'admin', 'host/server', 2,
        '2024-01-02 00:00:00+00', '2024-01-02 00:00:00+00', '2024-01-02 00:01:00+00', '2024-01-02 00:01:00+00'),
    ('IMPORT', 'RUNNING', '{"file": "more.jsonl"}', 100, 40, 0, '{"created": 40}', '40', null, 'admin', 'host/server', 3,
        '2024-01-03 00:00:00+00', '2024-01-03 00:00:00+00', '2024-01-03 00:01:00+00', null);
insert into job_problem (job_id, file, line, field, value, reason) values
    (1, 'records.jsonl', 3, 'title', null, 'is missing');
update publication_change set attempts = 10, parked = true, reason = 'refused by the engine' where publication_id = 3;

select setval('publication_seq', 101), setval('byline_seq', 101), setval('author_seq', 101), setval('category_seq', 101),
    setval('series_seq', 101), setval('revision_seq', 51);
