package org.researcharchive.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.schema.Sql;

/** What members of staff did, for administrators to read. Nobody can change it here. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class AuditLog {

    private static final String LINES = """
            select a.id, a.done_at, a.account, a.action, a.subject, coalesce(p.title, w.name, u.name), a.detail
            from staff_action a
            left join publication p on a.action like 'publication-%' and p.id = a.subject
            left join author w on a.action like 'author-%' and w.id = a.subject
            left join account u on a.action not like 'publication-%' and a.action not like 'author-%' and a.action not like '%job%'
                and a.action <> 'tuning-released' and u.id = a.subject
            where a.id < :id""";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /**
     * Lines of the log, the newest first.
     *
     * @param before only those with a lower number, to read on; {@link Long#MAX_VALUE} for the first
     */
    public List<StaffAction> list(StaffActionFilter filter, long before, int limit) {
        Conditions conditions = new Conditions();
        conditions.add("a.account = :account", "account", filter.account());
        conditions.add(
                "a.action = :action",
                "action",
                filter.activity() == null ? null : filter.activity().code());
        conditions.add("a.subject = :subject", "subject", filter.subject());
        conditions.add("a.done_at >= :from", "from", filter.from());
        conditions.add("a.done_at < :before", "before", filter.before());
        NativeQuery<Object[]> query = Sql.rows(entities, LINES + conditions.sql + " order by a.id desc limit :limit");
        conditions.values.forEach(query::setParameter);
        return query.setParameter("id", before)
                .setParameter("limit", limit)
                .getResultStream()
                .map(AuditLog::line)
                .toList();
    }

    private static StaffAction line(Object[] row) {
        return new StaffAction(
                Sql.number(row[0]),
                Objects.requireNonNull(Sql.instant(row[1])),
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : Sql.number(row[4]),
                (String) row[5],
                (String) row[6]);
    }

    /** Only the conditions that count are in the statement, so that each can use an index of its own. */
    private static final class Conditions {

        private final StringBuilder sql = new StringBuilder();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(condition);
                values.put(name, value);
            }
        }
    }
}
