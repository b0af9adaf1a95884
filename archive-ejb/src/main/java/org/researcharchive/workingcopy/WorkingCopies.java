package org.researcharchive.workingcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.schema.Sql;

/** The table of working copies. */
@ApplicationScoped
class WorkingCopies {

    /** Working copies of one person; the oldest go first. */
    static final int MOST = 100;

    private static final int LONGEST_TITLE = 200;
    private static final String MINE = " account_id = (select id from account where name = :caller)";
    private static final String SELECT =
            "select id, form_key, publication_id, base_version, base, content, kept_at from working_copy where" + MINE;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    Instant keep(String caller, Typed typed) {
        if (typed.publication() != null) {
            requireRecord(typed.publication());
        }
        List<Object[]> kept = Sql.rows(entities, """
                        insert into working_copy
                            (account_id, form_key, publication_id, base_version, base, content, title, sequence)
                        select a.id, :form, cast(:publication as bigint), cast(:version as bigint), cast(:base as text),
                            :content, :title, :sequence
                        from account a where a.name = :caller
                        on conflict (account_id, form_key) do update set
                            base = coalesce(working_copy.base, excluded.base), content = excluded.content,
                            title = excluded.title, sequence = excluded.sequence, kept_at = clock_timestamp()
                        where working_copy.sequence < excluded.sequence
                        returning kept_at, xmax = 0
                        """)
                .setParameter("form", typed.form())
                .setParameter("publication", typed.publication(), Long.class)
                .setParameter("version", typed.baseVersion(), Long.class)
                .setParameter("base", typed.base(), String.class)
                .setParameter("content", typed.content())
                .setParameter("title", shortened(typed.title()))
                .setParameter("sequence", typed.sequence())
                .setParameter("caller", caller)
                .getResultList();
        if (kept.isEmpty()) {
            return in(caller, typed.form()).map(WorkingCopy::keptAt).orElseThrow();
        }
        if ((Boolean) kept.getFirst()[1]) {
            forgetOld(caller);
        }
        return Objects.requireNonNull(Sql.instant(kept.getFirst()[0]));
    }

    private void requireRecord(long publication) {
        boolean known = !Sql.of(entities, "select id from publication where id = :id", Long.class)
                .setParameter("id", publication)
                .getResultList()
                .isEmpty();
        if (!known) {
            throw new UnknownRecordException("publication", publication);
        }
    }

    /** What nobody asked for in three months, and what is too much for one person. */
    private void forgetOld(String caller) {
        Sql.update(entities, "delete from working_copy where kept_at < clock_timestamp() - interval '90 days'")
                .executeUpdate();
        Sql.update(
                        entities,
                        "delete from working_copy where id in (select id from working_copy where" + MINE
                                + " order by kept_at desc, id desc offset :most)")
                .setParameter("caller", caller)
                .setParameter("most", MOST)
                .executeUpdate();
    }

    List<WorkingCopy> of(String caller, @Nullable Long publication) {
        return Sql.rows(
                        entities,
                        SELECT
                                + " and publication_id is not distinct from cast(:publication as bigint)"
                                + " order by kept_at desc, id desc")
                .setParameter("caller", caller)
                .setParameter("publication", publication, Long.class)
                .getResultStream()
                .map(WorkingCopies::copy)
                .toList();
    }

    List<WorkingCopyLine> all(String caller) {
        return Sql.rows(
                        entities,
                        "select id, publication_id, title, kept_at from working_copy where" + MINE
                                + " order by kept_at desc, id desc")
                .setParameter("caller", caller)
                .getResultStream()
                .map(row -> new WorkingCopyLine(
                        Sql.number(row[0]),
                        row[1] == null ? null : Sql.number(row[1]),
                        (String) row[2],
                        Objects.requireNonNull(Sql.instant(row[3]))))
                .toList();
    }

    Optional<WorkingCopy> find(String caller, long id) {
        return Sql.rows(entities, SELECT + " and id = :id")
                .setParameter("caller", caller)
                .setParameter("id", id)
                .getResultStream()
                .map(WorkingCopies::copy)
                .findFirst();
    }

    Optional<WorkingCopy> in(String caller, UUID form) {
        return Sql.rows(entities, SELECT + " and form_key = :form")
                .setParameter("caller", caller)
                .setParameter("form", form)
                .getResultStream()
                .map(WorkingCopies::copy)
                .findFirst();
    }

    /** Gives a copy to another form, which counts from the beginning; false where it is not there. */
    boolean move(String caller, long id, UUID form) {
        return Sql.update(entities, "update working_copy set form_key = :form, sequence = 0 where id = :id and" + MINE)
                        .setParameter("form", form)
                        .setParameter("id", id)
                        .setParameter("caller", caller)
                        .executeUpdate()
                > 0;
    }

    void drop(String caller, long id) {
        Sql.update(entities, "delete from working_copy where id = :id and" + MINE)
                .setParameter("id", id)
                .setParameter("caller", caller)
                .executeUpdate();
    }

    void drop(String caller, UUID form) {
        Sql.update(entities, "delete from working_copy where form_key = :form and" + MINE)
                .setParameter("form", form)
                .setParameter("caller", caller)
                .executeUpdate();
    }

    private static WorkingCopy copy(Object[] row) {
        return new WorkingCopy(
                Sql.number(row[0]),
                (UUID) row[1],
                row[2] == null ? null : Sql.number(row[2]),
                row[3] == null ? null : Sql.number(row[3]),
                (String) row[4],
                (String) row[5],
                Objects.requireNonNull(Sql.instant(row[6])));
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        // half a character would be refused by the database
        int end = Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return title.substring(0, end);
    }
}
