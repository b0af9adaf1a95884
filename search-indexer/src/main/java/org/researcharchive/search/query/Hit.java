package org.researcharchive.search.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.search.document.PublicationDocument.AuthorEntry;
import org.researcharchive.search.document.PublicationDocument.CategoryEntry;
import org.researcharchive.search.document.PublicationDocument.SeriesEntry;

/**
 * A record that was found.
 *
 * @param score how well it matches, comparable only within one search; absent where results are not ranked
 * @param highlights safe HTML by field ({@code title}, {@code subtitle}, {@code summary}, {@code body}, {@code authors.name}):
 *     escaped text in which {@code <mark>} marks what was found; fields without a match are absent
 * @param pages of attached files on which something was found, the best first
 */
public record Hit(
        long id,
        String slug,
        String title,
        @Nullable String subtitle,
        @Nullable String summary,
        @Nullable PartialDate publishedOn,
        @Nullable String type,
        @Nullable String language,
        @Nullable SeriesEntry series,
        List<AuthorEntry> authors,
        List<CategoryEntry> categories,
        @Nullable Double score,
        Map<String, List<String>> highlights,
        List<FoundPage> pages) {}
