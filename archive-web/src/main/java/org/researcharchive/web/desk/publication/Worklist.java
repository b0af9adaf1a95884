package org.researcharchive.web.desk.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationCounts;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.site.Words;

/**
 * A saved filter as a page shows it, with how many records wait in it.
 *
 * @param count in words: beyond a limit, {@code 10,000+}
 * @param current whether the page shows it, perhaps narrowed further by words
 */
public record Worklist(String label, String address, String count, boolean waits, boolean current) {

    /** Counts all filters at once. */
    static List<Worklist> count(PublicationCounts counts, List<SavedFilter> filters, @Nullable ListState shown) {
        Instant now = Instant.now();
        List<PublicationFilter> asked = filters.stream()
                .map(filter -> new ListFilter(filter.state().narrowed(), now)
                        .read(filter.state().sort(), filter.state().ascending()))
                .toList();
        List<Long> found = counts.of(asked);
        Map<String, String> open = shown == null ? null : shown.with("q", null).narrowed();
        List<Worklist> lists = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            ListState state = filters.get(i).state();
            lists.add(new Worklist(
                    DeskWords.say(filters.get(i).key()),
                    state.address(),
                    inWords(found.get(i)),
                    found.get(i) > 0,
                    state.narrowed().equals(open)));
        }
        return lists;
    }

    /** A count that may have ended at {@link PublicationCounts#LIMIT}. */
    static String inWords(long count) {
        return count > PublicationCounts.LIMIT
                ? DeskWords.say("list.count.more", PublicationCounts.LIMIT)
                : Words.count(count);
    }
}
