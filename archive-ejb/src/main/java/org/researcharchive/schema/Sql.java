package org.researcharchive.schema;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own SQL in the persistence context's transaction, for tables that are counters or queues, not objects. */
public final class Sql {

    private Sql() {}

    /** Rows of several columns. */
    public static NativeQuery<Object[]> rows(EntityManager entities, String sql) {
        return of(entities, sql, Object[].class);
    }

    /** Rows of one column. */
    public static <T> NativeQuery<T> of(EntityManager entities, String sql, Class<T> type) {
        return entities.unwrap(Session.class).createNativeQuery(sql, type);
    }

    /** An insert, update or delete. What is pending of objects stays pending: it never concerns these tables. */
    public static MutationQuery update(EntityManager entities, String sql) {
        return entities.unwrap(Session.class)
                .createNativeMutationQuery(sql)
                .setHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT);
    }

    /** A column of a numeric type. */
    public static long number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("Expected a number but got " + value);
    }

    /** A column of the type timestamptz. */
    public static @Nullable Instant instant(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant;
            case OffsetDateTime zoned -> zoned.toInstant();
            default -> throw new IllegalArgumentException("Expected a time but got " + value.getClass());
        };
    }
}
