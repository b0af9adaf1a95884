package org.researcharchive.change;

/**
 * What records show of something else that has changed. Triggers enter it into a queue of its own, whose rows are only
 * added and taken away, and the records follow piece by piece.
 */
public enum Follower {
    CATEGORY(
            "category_touch",
            "category_id",
            "select publication_id from publication_category where category_id = :of and publication_id > :after"
                    + " order by publication_id limit :size");

    private final String table;
    private final String column;
    private final String records;

    Follower(String table, String column, String records) {
        this.table = table;
        this.column = column;
        this.records = records;
    }

    /** The oldest entry that nobody is at: its number, what has changed, and the last record that has followed. */
    String next() {
        return "select id, " + column + ", after_id from " + table + " order by id limit 1 for update skip locked";
    }

    /** The next records that show it. */
    String records() {
        return records;
    }

    String advance() {
        return "update " + table + " set after_id = :after where id = :id";
    }

    String delete() {
        return "delete from " + table + " where id = :id";
    }
}
