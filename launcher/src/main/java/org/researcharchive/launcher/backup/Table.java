package org.researcharchive.launcher.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the archive.
 *
 * @param columns those that are stored, quoted where that is needed; what the database works out itself is not among them
 * @param order the primary key: the same content is written in the same order, wherever its rows happen to lie
 */
record Table(String name, List<String> columns, List<String> order) {

    /** The batch runtime makes these itself. They tell of executions on servers that are gone. */
    private static final List<String> OF_THE_BATCH_RUNTIME = List.of(
            "checkpointdata",
            "executioninstancedata",
            "jobinstancedata",
            "jobstatus",
            "stepexecutioninstancedata",
            "stepstatus");

    Table {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    /** Every table of the archive, by name. */
    static List<Table> all(Connection database) throws SQLException {
        // key columns are compared by their bytes, so that the order is the same under every locale
        String sql = """
                select c.relname,
                    (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
                        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                    coalesce((
                        select array_agg(quote_ident(a.attname)
                                || case when a.attcollation <> 0 then ' collate "C"' else '' end order by k.place)
                        from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                        where i.indrelid = c.oid and i.indisprimary), array['t::text collate "C"'])
                from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and lower(c.relname) <> all(?)
                order by c.relname collate "C"
                """;
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setArray(1, database.createArrayOf("text", OF_THE_BATCH_RUNTIME.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                List<Table> tables = new ArrayList<>();
                while (row.next()) {
                    tables.add(new Table(row.getString(1), strings(row.getArray(2)), strings(row.getArray(3))));
                }
                return tables;
            }
        }
    }

    /** Whether a sequence numbers the rows of a table that is left out. */
    static boolean leavesOut(String sequence) {
        return OF_THE_BATCH_RUNTIME.stream().anyMatch(table -> sequence.startsWith(table + "_"));
    }

    /** Text, one row a line. */
    String copyOut() {
        return "copy (select " + String.join(", ", columns) + " from " + name + " t order by "
                + String.join(", ", order) + ") to stdout";
    }

    String copyIn() {
        return "copy " + name + " (" + String.join(", ", columns) + ") from stdin";
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
