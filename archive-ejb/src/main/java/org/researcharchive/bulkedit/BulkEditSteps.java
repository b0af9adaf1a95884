package org.researcharchive.bulkedit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.bulkedit.table.EditedTable;
import org.researcharchive.bulkedit.table.RowProblem;
import org.researcharchive.bulkedit.table.TableRow;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.publication.BulkEdits;
import org.researcharchive.publication.EditedRecord;
import org.researcharchive.publication.PublicationFilter;

/**
 * The transactions of {@link BulkEditDesk}, each committed at once: drawing an edit up, looking at a piece of it, turning
 * it into a change set.
 *
 * <p>Only for the desk, hence no role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkEditSteps {

    /** As many records as one transaction looks at. */
    private static final int PIECE = 200;

    /** As many rows of a table as one statement stores. */
    private static final int ROWS = 1_000;

    @Inject
    private BulkEditTable table;

    @Inject
    private BulkEdits publications;

    @Inject
    private ChangeSets sets;

    /**
     * Fixes which records are concerned.
     *
     * @param filter all that it lets through; null where they were chosen one by one
     * @param chosen the numbers of those; empty otherwise
     */
    public long draw(
            RecordChange change, String summary, String madeBy, @Nullable PublicationFilter filter, List<Long> chosen) {
        table.sweep();
        Map<Long, Long> versions = filter == null ? publications.chosen(chosen) : publications.matching(filter);
        if (versions.isEmpty()) {
            throw new InvalidBulkEditException("No record is left to change; go back to the list and choose again");
        }
        long id = table.insert(ChangeSetKind.BULK_EDIT, change, summary, madeBy);
        table.fix(id, versions);
        return id;
    }

    /**
     * Fixes what the rows of a table concern.
     *
     * @throws InvalidBulkEditException if not one row names a record
     */
    public long draw(EditedTable edited, String summary, String madeBy) {
        table.sweep();
        List<RowProblem> problems = new ArrayList<>(edited.problems());
        List<List<TableRow>> pieces = new ArrayList<>();
        for (int at = 0; at < edited.rows().size(); at += ROWS) {
            List<TableRow> piece =
                    edited.rows().subList(at, Math.min(at + ROWS, edited.rows().size()));
            Set<Long> there = publications
                    .chosen(piece.stream().map(TableRow::id).toList())
                    .keySet();
            piece.stream()
                    .filter(row -> !there.contains(row.id()))
                    .map(row -> new RowProblem(
                            row.line(),
                            "There is no record with the number " + row.id()
                                    + "; keep the column id as it was taken out"))
                    .forEach(problems::add);
            pieces.add(piece.stream().filter(row -> there.contains(row.id())).toList());
        }
        if (pieces.stream().allMatch(List::isEmpty)) {
            throw new InvalidBulkEditException(problems.stream()
                    .findFirst()
                    .map(problem ->
                            "No row of the table can be taken; line " + problem.line() + ": " + problem.reason())
                    .orElse("The table has no row below the names of its columns"));
        }
        long id = table.insert(ChangeSetKind.CSV, null, summary, madeBy);
        pieces.forEach(piece -> table.fix(id, piece));
        table.refuse(id, problems);
        return id;
    }

    /** Records as they are now, for a table. */
    public List<BulkEdits.Versioned> records(List<Long> ids) {
        return publications.records(ids);
    }

    /** The numbers of records that a filter lets through, or of those that were chosen, in order. */
    public List<Long> concerned(@Nullable PublicationFilter filter, List<Long> chosen) {
        Map<Long, Long> versions = filter == null ? publications.chosen(chosen) : publications.matching(filter);
        return versions.keySet().stream().sorted().toList();
    }

    /** Rows of a table that could not be taken. */
    public List<RowProblem> problems(long id, int size) {
        return table.problems(id, size);
    }

    /** An edit as it stands. */
    public Optional<BulkEdit> find(long id) {
        return table.find(id);
    }

    /** Looks at some records more; whether there were any. */
    public boolean look(long id) {
        Map<Long, Long> versions = table.unseen(id, PIECE);
        if (versions.isEmpty()) {
            return false;
        }
        table.saw(id, publications.preview(versions, table.edit(id, List.copyOf(versions.keySet()))));
        return true;
    }

    /** Records that would be changed, before and after. */
    public List<EditedRecord> differences(long id, int first, int size) {
        Map<Long, Long> versions = table.changed(id, first, size);
        return versions.isEmpty()
                ? List.of()
                : publications.differences(versions, table.edit(id, List.copyOf(versions.keySet())));
    }

    /** Records that would be left alone although the edit concerns them. */
    public List<RefusedRecord> refused(long id, int size) {
        return table.refused(id, size);
    }

    /** Turns an edit into a change set; the one that it is already, where somebody pressed twice. */
    public long become(BulkEdit edit, String madeBy) {
        long set = sets.begin(edit.kind(), edit.summary(), madeBy);
        if (table.become(edit.id(), set)) {
            return set;
        }
        sets.forget(set);
        return table.find(edit.id())
                .map(BulkEdit::changeSet)
                .orElseThrow(() -> new UnknownBulkEditException(edit.id()));
    }

    /** Its job could not be started: it is as it was. */
    public void letGo(long id, long changeSet) {
        table.letGo(id);
        sets.forget(changeSet);
    }
}
