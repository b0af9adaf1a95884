-- A drift check may find a document that claims to be newer than its record, as after a restored backup. The record is then
-- raised beyond it, so the counter takes a higher number that it is given; it still never goes down or stands still.
create or replace function raise_change_number() returns trigger language plpgsql as $$
begin
    new.change_number := greatest(old.change_number, new.change_number) + 1;
    return new;
end $$;
