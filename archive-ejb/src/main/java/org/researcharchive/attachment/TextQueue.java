package org.researcharchive.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.extract.wire.Limits;
import org.researcharchive.extract.wire.Outcome;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.schema.Sql;

/**
 * Which files have still to be read. The database enters a file as soon as a record names it (see the triggers of the
 * schema); each is taken by one server at a time, and taken again by another if that one is not heard of any more.
 *
 * <p>Only for the archive's own reading, hence no role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TextQueue {

    /** A file that fails so often fails for good. */
    static final int MOST_ATTEMPTS = 3;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The next file to read, without what was read of it before; it is the caller's for three minutes. */
    public Optional<WaitingFile> take() {
        Optional<WaitingFile> taken = Sql.rows(entities, """
                        update attachment_text set state = 'READING', attempts = attempts + 1,
                            due_at = clock_timestamp() + interval '3 minutes'
                        where sha256 = (select sha256 from attachment_text
                            where state in ('WAITING', 'READING') and due_at <= clock_timestamp()
                            order by due_at limit 1 for update skip locked)
                        returning sha256, file_name, attempts
                        """)
                .getResultStream()
                .map(row -> new WaitingFile((String) row[0], (String) row[1], Math.toIntExact(Sql.number(row[2]))))
                .findFirst();
        taken.ifPresent(file -> Sql.update(entities, "delete from attachment_page where sha256 = :file")
                .setParameter("file", file.sha256())
                .executeUpdate());
        return taken;
    }

    /** Keeps pages as they come; they count when the file is settled. */
    public void add(WaitingFile file, List<Reply.Page> pages) {
        Sql.update(entities, """
                        insert into attachment_page (sha256, number, text)
                        select :file, unnest(cast(:numbers as int[])), unnest(cast(:texts as text[]))
                        on conflict (sha256, number) do update set text = excluded.text
                        """)
                .setParameter("file", file.sha256())
                .setParameter("numbers", pages.stream().map(Reply.Page::number).toArray(Integer[]::new))
                .setParameter("texts", pages.stream().map(Reply.Page::text).toArray(String[]::new))
                .executeUpdate();
    }

    /** The file was read to its end: its text is kept, and the records that have it go to the index anew. */
    public void read(WaitingFile file, Reply.End end, int characters) {
        settle(file, characters > 0 ? TextState.DONE : TextState.EMPTY, null, end, characters);
    }

    /** The file holds no text by its nature. */
    public void skip(WaitingFile file, Reply.End end) {
        settle(file, TextState.SKIPPED, null, end, 0);
    }

    /** The file could not be read: for good, or it is tried again later. */
    public void fail(WaitingFile file, TextProblem problem, String detail) {
        if (problem.isLasting() || file.attempts() >= MOST_ATTEMPTS) {
            settle(file, TextState.FAILED, problem, Reply.End.failed(Outcome.BROKEN, detail), 0);
            return;
        }
        Sql.update(entities, """
                        update attachment_text set state = 'WAITING', problem = :problem, detail = :detail,
                            due_at = clock_timestamp() + interval '10 seconds' * power(3, attempts - 1)
                        where sha256 = :file
                        """)
                .setParameter("file", file.sha256())
                .setParameter("problem", problem.name())
                .setParameter("detail", detail)
                .executeUpdate();
    }

    /** Gives a file back untouched: the server goes down. */
    public void giveBack(WaitingFile file) {
        Sql.update(entities, """
                        update attachment_text set state = 'WAITING', attempts = attempts - 1, due_at = clock_timestamp()
                        where sha256 = :file and state = 'READING'
                        """).setParameter("file", file.sha256()).executeUpdate();
    }

    /** Has everything read again that an older extractor read; says how many files that are. */
    public int takeUpOlder() {
        return Sql.update(entities, """
                        update attachment_text set state = 'WAITING', attempts = 0, due_at = clock_timestamp()
                        where extractor < :version and state not in ('WAITING', 'READING')
                        """).setParameter("version", Limits.VERSION).executeUpdate();
    }

    private void settle(
            WaitingFile file, TextState state, @Nullable TextProblem problem, Reply.End end, int characters) {
        boolean changed = characters > 0 || hadText(file);
        Sql.update(entities, """
                        update attachment_text set state = :state, problem = :problem, detail = :detail, paged = :paged,
                            pages = :pages, cut = :cut, characters = :characters, extractor = :version,
                            settled_at = clock_timestamp()
                        where sha256 = :file
                        """)
                .setParameter("file", file.sha256())
                .setParameter("state", state.name())
                .setParameter("problem", problem == null ? null : problem.name())
                .setParameter("detail", end.detail())
                .setParameter("paged", end.paged())
                .setParameter("pages", end.pages())
                .setParameter("cut", end.cut())
                .setParameter("characters", characters)
                .setParameter("version", Limits.VERSION)
                .executeUpdate();
        if (changed) {
            touchPublications(file);
        } else {
            Sql.update(entities, "delete from attachment_page where sha256 = :file")
                    .setParameter("file", file.sha256())
                    .executeUpdate();
        }
    }

    private boolean hadText(WaitingFile file) {
        return Sql.number(Sql.of(
                                entities,
                                "select characters from attachment_text where sha256 = :file for update",
                                Integer.class)
                        .setParameter("file", file.sha256())
                        .getSingleResult())
                > 0;
    }

    /** What people save meanwhile overtakes this on its way to the index. */
    private void touchPublications(WaitingFile file) {
        entities.createNativeQuery("select set_config('archive.bulk', 'on', true)")
                .getSingleResult();
        Sql.update(entities, """
                        update publication set change_number = change_number where id in
                            (select publication_id from publication_attachment where file is not null and left(file, 64) = :file)
                        """).setParameter("file", file.sha256()).executeUpdate();
    }
}
