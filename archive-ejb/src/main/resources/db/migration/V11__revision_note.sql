-- Why a record was changed, in the words of who changed it.
alter table revision add column note text;

-- Revisions one by one: blocks of numbers that several servers hold would put a later change before an earlier one.
alter sequence revision_seq increment by 1;
