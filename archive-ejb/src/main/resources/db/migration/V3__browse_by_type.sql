-- Lists of one type of publication, newest first, without sorting all of that type.
create index publication_type_newest on publication (type, published_on desc nulls last, id desc) where status = 'PUBLISHED';
