package org.researcharchive.web.desk.importing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.preview.RowOutcome;
import org.researcharchive.importing.preview.RowSelection;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.Paging;

/**
 * Which rows of a preview are shown: the state of the page's address.
 *
 * @param outcome only these; null for all
 * @param duplicates only those that would possibly bring a record a second time
 * @param page from 1
 */
public record PreviewList(long id, @Nullable RowOutcome outcome, boolean duplicates, int page) implements Serializable {

    private static final String DUPLICATES = "possible-duplicates";

    static final int SIZE = 50;

    /** A number with the rows that it counts. */
    public record OutcomeLink(String label, long count, String address, boolean current) {}

    static PreviewList of(long id, Map<String, String> asked) {
        RowOutcome outcome = Stream.of(RowOutcome.values())
                .filter(one -> one.code().equals(asked.get("outcome")))
                .findFirst()
                .orElse(null);
        return new PreviewList(
                id,
                outcome,
                DUPLICATES.equals(asked.get("outcome")),
                PageNumber.of(asked.get("page")).value());
    }

    RowSelection selection() {
        return new RowSelection(outcome, duplicates);
    }

    /** Where only possible duplicates are shown. */
    OutcomeLink possibleDuplicates(long count) {
        return new OutcomeLink(
                DeskWords.say("preview.count.possible-duplicates"), count, address(DUPLICATES, 1), duplicates);
    }

    /** The address of what is shown. */
    String here() {
        return address(duplicates ? DUPLICATES : outcome == null ? "" : outcome.code(), page);
    }

    int first() {
        return (page - 1) * SIZE;
    }

    /** The outcomes with their numbers; the first is all of them. */
    List<OutcomeLink> outcomes(Map<RowOutcome, Long> counts) {
        return Stream.concat(
                        Stream.of(new OutcomeLink(
                                DeskWords.say("preview.count.all"),
                                all(counts),
                                address("", 1),
                                outcome == null && !duplicates)),
                        Stream.of(RowOutcome.values())
                                .map(one -> new OutcomeLink(
                                        DeskWords.say("preview.count." + one.code()),
                                        counts.getOrDefault(one, 0L),
                                        address(one.code(), 1),
                                        one == outcome)))
                .toList();
    }

    Paging paging(Map<RowOutcome, Long> counts, long possibleDuplicates) {
        long reachable = outcome == null ? all(counts) : counts.getOrDefault(outcome, 0L);
        String rows = duplicates ? DUPLICATES : outcome == null ? "" : outcome.code();
        return Paging.of(duplicates ? possibleDuplicates : reachable, page, SIZE, number -> address(rows, number));
    }

    private static long all(Map<RowOutcome, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private String address(String shown, int number) {
        String rows = shown.isEmpty() ? "" : "outcome=" + shown;
        String which = number == 1 ? "" : "page=" + number;
        String query = rows.isEmpty() || which.isEmpty() ? rows + which : rows + "&" + which;
        return PreviewPage.address(id) + (query.isEmpty() ? "" : "?" + query);
    }
}
