package org.researcharchive.change;

/**
 * What records show of something else that has changed. Triggers enter it into a queue of its own, whose rows are only
 * added and taken away, and the records follow piece by piece.
 */
public enum Follower {
    AUTHOR("author_change", "author_id", "last_publication", "byline"),
    CATEGORY("category_touch", "category_id", "after_id", "publication_category");

    private final String queue;
    private final String subject;
    private final String last;
    private final String records;

    Follower(String queue, String subject, String last, String records) {
        this.queue = queue;
        this.subject = subject;
        this.last = last;
        this.records = records;
    }

    /** The oldest entry that nobody is at: its number, what has changed, and the last record that has followed. */
    String next() {
        return "select id, " + subject + ", " + last + " from " + queue + " order by id limit 1 for update skip locked";
    }

    /** The next records that show it, locked in order: two who change many records wait, and do not block each other. */
    String records() {
        return "select p.id from publication p where p.id in (select r.publication_id from " + records + " r where r."
                + subject + " = :of and r.publication_id > :last order by 1 limit :size) order by p.id for update";
    }

    /** Those of some records that have still to follow. */
    String waiting() {
        return "select r.publication_id from " + records + " r join " + queue + " q on q." + subject + " = r." + subject
                + " and q." + last + " < r.publication_id where r.publication_id = any(:ids)";
    }

    String advance() {
        return "update " + queue + " set " + last + " = :last where id = :id";
    }

    String delete() {
        return "delete from " + queue + " where id = :id";
    }
}
