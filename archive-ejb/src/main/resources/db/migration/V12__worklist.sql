-- What the desk's worklist asks for: any field of any record, in any order, without reading every record.

-- What a record lacks, as the sum of: 1 author, 2 date, 4 category, 8 summary, 16 a picture's alternative text. It is
-- worked out when a record is stored, since counting what is not there means reading everything that is.
alter table publication add column missing integer not null default 0;

-- Nothing that readers or the index see changes here, so neither the counter nor the outbox may move.
alter table publication disable trigger user;
update publication p set missing =
      case when exists (select 1 from byline b where b.publication_id = p.id) then 0 else 1 end
    + case when p.published_on is null then 2 else 0 end
    + case when exists (select 1 from publication_category c where c.publication_id = p.id) then 0 else 4 end
    + case when p.summary is null then 8 else 0 end
    + case when exists (select 1 from publication_image i where i.publication_id = p.id and i.alt is null
                        and (i.url is not null or i.file is not null)) then 16 else 0 end;
alter table publication enable trigger user;

create index publication_missing on publication (changed_at desc, id desc) where missing <> 0;
create index publication_missing_author on publication (changed_at desc, id desc) where missing & 1 <> 0;
create index publication_missing_date on publication (changed_at desc, id desc) where missing & 2 <> 0;
create index publication_missing_category on publication (changed_at desc, id desc) where missing & 4 <> 0;
create index publication_missing_summary on publication (changed_at desc, id desc) where missing & 8 <> 0;
create index publication_missing_alt on publication (changed_at desc, id desc) where missing & 16 <> 0;

-- Words as people type them: without accents and punctuation, and without the parser's ideas of numbers, file names and
-- addresses, so that "2.0", "and/or" and "re-read" are found by each of their words.
create function plain_words(line text) returns tsvector language sql immutable parallel safe
    return to_tsvector('simple', regexp_replace(
        regexp_replace(normalize(line, nfd), '[\u0300-\u036f]', '', 'g'),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g'));
create index publication_title_words on publication using gin (plain_words(title));
create index author_name_words on author using gin (plain_words(name));

-- One order each; the other direction is the same index read backwards. Titles may be longer than an index entry.
create index publication_title_order on publication (lower(left(title, 200)), id);
create index publication_date_order on publication (published_on, id);
create index publication_date_order_back on publication (published_on desc nulls last, id desc);
create index publication_type_order on publication (type, changed_at desc, id desc);
create index publication_status_order on publication (status, changed_at desc, id desc);
create index publication_changed_by on publication (changed_by, changed_at desc, id desc);
create index publication_created_by on publication (created_by, status, changed_at desc, id desc);
drop index publication_status;
drop index publication_type;
