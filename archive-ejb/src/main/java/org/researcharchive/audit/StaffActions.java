package org.researcharchive.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.Text;
import org.researcharchive.schema.Sql;

/** Adds lines to the audit log, in the transaction of what they tell: what was rolled back was not done. */
@Stateless
@PermitAll
public class StaffActions {

    private static final int LONGEST_DETAIL = 500;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private SessionContext session;

    /** Adds what the caller did. */
    public void add(StaffActivity activity, @Nullable Long subject, @Nullable String detail) {
        add(session.getCallerPrincipal().getName(), activity, subject, detail);
    }

    /** Adds what somebody did whom the server does not know, or not yet. */
    public void add(String account, StaffActivity activity, @Nullable Long subject, @Nullable String detail) {
        Sql.update(entities, """
                        insert into staff_action (account, action, subject, detail)
                        values (:account, :action, :subject, :detail)
                        """)
                .setParameter("account", account)
                .setParameter("action", activity.code())
                .setParameter("subject", subject, StandardBasicTypes.LONG)
                .setParameter("detail", cut(Text.line(detail)), StandardBasicTypes.STRING)
                .executeUpdate();
    }

    private static @Nullable String cut(@Nullable String detail) {
        return detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }
}
