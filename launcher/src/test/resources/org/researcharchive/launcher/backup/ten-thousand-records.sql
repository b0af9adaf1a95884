-- Ten thousand records with versions, and everything that can be under way when a backup is taken.

insert into account (name, display_name, password_hash, email)
select 'person' || i, 'Person ' || i, 'PBKDF2WithHmacSHA512:210000:' || md5(i::text), 'person' || i || '@example.org'
from generate_series(1, 20) i;
insert into account_role (account_id, role) select id, 'ADMIN' from account;
insert into setting (name, value) values ('institution.name', 'Example Institute'), ('subscription.key', 'bm90LXNlY3JldA');

insert into series (id, version, name, slug) select i, 0, 'Series ' || i, 'series-' || i from generate_series(1, 20) i;
insert into category (id, version, name, path, slug)
select i, 0, 'Topic ' || i, 'Topic ' || i, 'topic-' || i from generate_series(1, 50) i;
insert into author (id, version, name, name_key, sort_name, slug, biography)
select i, 0, 'Ana Őry' || i, 'ana ory' || i, 'Őry' || i || ', Ana', 'ana-ory' || i, E'Line\nand \\ tab\t'
from generate_series(1, 1000) i;
insert into author_variant (author_id, position, name, name_key, sort_name)
select i, 0, 'A. Őry' || i, 'a ory' || i, 'Őry' || i || ', A.' from generate_series(1, 100) i;

insert into publication (id, version, source, source_id, status, slug, title, summary, body, body_text, published_on,
    published_precision, type, series_id, language, extra, created_at, created_by, changed_at, changed_by)
select i, 1, 'generated', i::text, (array['PUBLISHED', 'PUBLISHED', 'DRAFT', 'IN_REVIEW', 'WITHDRAWN'])[1 + i % 5],
    'record-' || i, 'Record ' || i || ' on ' || md5(i::text), case when i % 3 = 0 then '' end,
    '<p>' || repeat(md5(i::text) || E' é\t\\ 한국 \n', 10 + i % 50) || '</p>', 'text of ' || i,
    date '2000-01-01' + i, 'DAY', 'report', 1 + i % 20, 'en',
    jsonb_build_object('number', i, 'formerAddresses', jsonb_build_array('/old/' || i)),
    timestamptz '2024-01-01 00:00:00+00' + make_interval(secs => i + 0.123456), 'import', '2024-02-01 00:00:00+00', 'import'
from generate_series(1, 10000) i;
insert into byline (id, publication_id, position, author_id, printed_name)
select i, i, 0, 1 + i % 1000, 'Ana Őry' || (1 + i % 1000) from generate_series(1, 10000) i;
insert into publication_category (publication_id, category_id) select i, 1 + i % 50 from generate_series(1, 10000) i;
insert into publication_tag (publication_id, tag)
select i, tag from generate_series(1, 10000) i, unnest(array['zebra', 'Äpfel', 'apple', '한국']) as tag;
insert into publication_attachment (publication_id, position, file, title)
select i, 0, '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae/report.txt', 'Report'
from generate_series(1, 10) i;
insert into publication_filing (publication_id, position, authority, received_at, received_offset)
values (1, 0, 'NSD/FARA', '2021-04-05 09:48:56', '-04:00');

insert into revision (id, made_at, made_by, note) select i, 1704164645678 + i, 'import', 'why' from generate_series(1, 20000) i;
insert into publication_aud (rev, revtype, id, version, title, body, status)
select i, case when i <= 10000 then 0 else 1 end, 1 + (i - 1) % 10000, (i - 1) / 10000, 'Record ' || i, '<p>Old</p>', 'DRAFT'
from generate_series(1, 20000) i;
update publication set title = title || '!' where id % 100 = 0;

-- under way
insert into job_run (kind, status, started_by, node, execution_id) values
    ('IMPORT', 'RUNNING', 'person1', 'host/server', 7), ('REINDEX', 'PAUSED', 'person1', 'host/server', 8),
    ('BULK_EDIT', 'COMPLETED', 'person1', 'host/server', 6);
insert into search_index (name, state, job_id) values
    ('publications-1', 'PREVIOUS', null), ('publications-2', 'LIVE', null), ('publications-3', 'BUILDING', 2);
insert into import_preview (file, kind, name, taken_by) values ('upload', 'lines', 'more.jsonl', 'person1');
insert into import_row (preview_id, file, line, outcome) values (1, 'more.jsonl', 1, 'created');
insert into account_session (account_id, client) values (1, 'Firefox');
insert into account_password_link (token_hash, account_id, asked_by_mail, expires_at)
values ('hash', 1, false, '2099-01-01 00:00:00+00');
insert into sign_in_failure (name_hash, failures) values ('hash', 3);
insert into working_copy (account_id, form_key, publication_id, base_version, content, title, sequence)
values (1, gen_random_uuid(), 7, 1, '{"title":"Not saved yet"}', 'Not saved yet', 3);
insert into subscription (email, query, label, frequency, language, state, salt, confirmed_at, next_look_at)
values ('reader@example.org', 'q=trade', 'trade', 'DAILY', 'en', 'CONFIRMED', 'salt', now(), now());
insert into subscription_mail (subscription_id, kind, publications, state) values
    (1, 'DIGEST', '{1,2}', 'SENT'), (1, 'DIGEST', '{3}', 'QUEUED'), (1, 'DIGEST', '{4}', 'SENDING');
insert into staff_mail (account_id, publication_id, kind, by_name) values (2, 3, 'TO_REVIEW', 'person1');

select setval('publication_seq', 10001), setval('byline_seq', 10001), setval('author_seq', 1001),
    setval('category_seq', 101), setval('series_seq', 101), setval('revision_seq', 20001);
