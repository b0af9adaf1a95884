package org.researcharchive.importing.preview;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.researcharchive.importing.csv.CsvColumns;
import org.researcharchive.schema.Sql;

/** What people once said the columns of a table are: the next table with the same columns need not be explained. */
@Stateless
@PermitAll
public class TableColumns {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** What the columns of these names are: as somebody said, else as their names have it. */
    public CsvColumns of(List<String> header) {
        return Sql.of(entities, "select columns from table_columns where header_key = :key", String.class)
                .setParameter("key", CsvColumns.key(header))
                .getResultStream()
                .map(CsvColumns::parse)
                .findFirst()
                .orElseGet(() -> CsvColumns.proposed(header));
    }

    public void remember(List<String> header, CsvColumns columns, String by) {
        Sql.update(entities, """
                        insert into table_columns (header_key, columns, changed_by) values (:key, :columns, :by)
                        on conflict (header_key) do update set columns = excluded.columns, changed_by = excluded.changed_by,
                            changed_at = clock_timestamp()
                        """)
                .setParameter("key", CsvColumns.key(header))
                .setParameter("columns", columns.code())
                .setParameter("by", by)
                .executeUpdate();
    }
}
