package org.researcharchive.publication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/**
 * The present state of a publication as far as the index wants it.
 *
 * @param version raised on every change that can alter the document: its external version
 * @param published whether the public may find it; if not, only {@code id} and {@code version} are of use
 * @param bodyText the words of the body, without markup
 */
public record IndexablePublication(
        long id,
        long version,
        boolean published,
        String slug,
        String title,
        @Nullable String subtitle,
        @Nullable String summary,
        @Nullable String bodyText,
        @Nullable PartialDate publishedOn,
        @Nullable String type,
        @Nullable IndexableSeries series,
        List<IndexableCategory> categories,
        List<String> tags,
        List<IndexableAuthor> authors,
        String language,
        Map<String, String> identifiers,
        String source,
        String sourceId) {

    /** A record that must not be in the index: not published, or not there at all. */
    static IndexablePublication absent(long id, long version) {
        return new IndexablePublication(
                id, version, false, "", "", null, null, null, null, null, null, List.of(), List.of(), List.of(), "",
                Map.of(), "", "");
    }
}
