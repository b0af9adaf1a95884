package org.researcharchive.web.desk.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.researcharchive.publication.MissingData;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.record.PublicationStatus;

/**
 * A narrowing of the list that somebody needs every day. It is an address like any other and nothing else, so it can be
 * narrowed further, bookmarked and sent to a colleague.
 *
 * @param key of its label
 * @param state what it shows
 */
record SavedFilter(String key, ListState state) {

    /** How far back recent changes go: a week, so that Monday shows what was done before the weekend. */
    static final int RECENT_DAYS = 7;

    /** What waits for one person. */
    static List<SavedFilter> of(String account) {
        return List.of(
                new SavedFilter(
                        "worklist.mine",
                        narrowed(Map.of("status", PublicationStatus.DRAFT.code(), "created-by", account))),
                new SavedFilter("worklist.assigned", narrowed(Map.of("assignee", account))),
                new SavedFilter(
                        "worklist.mine-changed",
                        narrowed(Map.of("changed-by", account, "changed-since", RECENT_DAYS + "d"))));
    }

    /** What waits for everybody. */
    static List<SavedFilter> waiting() {
        return List.of(
                in(PublicationStatus.IN_REVIEW),
                new SavedFilter("worklist.scheduled", narrowed(Map.of("pending", "scheduled"))),
                in(PublicationStatus.DRAFT),
                new SavedFilter("worklist.duplicates", narrowed(Map.of("pending", "duplicate"))));
    }

    /** What lacks something: anything first, then each field. */
    static List<SavedFilter> missing() {
        return Stream.concat(Stream.of(PublicationFilter.ANY), MissingData.FIELDS.stream())
                .map(field -> new SavedFilter("missing.choice." + field, narrowed(Map.of("missing", field))))
                .toList();
    }

    static SavedFilter recent() {
        return new SavedFilter("worklist.recent", narrowed(Map.of("changed-since", RECENT_DAYS + "d")));
    }

    /** All there is, and what has left the desk. */
    static List<SavedFilter> archive() {
        return List.of(
                new SavedFilter("worklist.all", ListState.ALL),
                in(PublicationStatus.PUBLISHED),
                in(PublicationStatus.WITHDRAWN));
    }

    /** The short choice that stands beside the list. */
    static List<SavedFilter> besideTheList(String account) {
        List<SavedFilter> filters = new ArrayList<>();
        filters.addAll(of(account));
        filters.addAll(waiting());
        filters.add(new SavedFilter("worklist.missing", missing().getFirst().state()));
        filters.add(recent());
        filters.addAll(archive());
        return filters;
    }

    private static SavedFilter in(PublicationStatus status) {
        return new SavedFilter("worklist." + status.code(), narrowed(Map.of("status", status.code())));
    }

    private static ListState narrowed(Map<String, String> conditions) {
        ListState state = ListState.ALL;
        for (Map.Entry<String, String> condition : conditions.entrySet()) {
            state = state.with(condition.getKey(), condition.getValue());
        }
        return state;
    }
}
