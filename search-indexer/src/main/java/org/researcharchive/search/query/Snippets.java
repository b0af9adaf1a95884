package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.List;

/**
 * Which parts of a hit are shown with what was found marked. The engine escapes all text and adds only {@code <mark>}, so
 * what comes back is safe to put in a page as it is.
 */
final class Snippets {

    private static final int WHOLE = 0;
    private static final int SNIPPET = 180;

    /** Enough to meet a word in most of its forms. */
    private static final int MANY = 20;

    /** Bodies are looked through so far; what was found only beyond is still a hit, without a snippet. */
    private static final int MAX_OFFSET = 500_000;

    private Snippets() {}

    static Highlight of(Query matching) {
        return of(
                matching,
                List.of(
                        field("title", WHOLE, "title", "title.exact"),
                        field("subtitle", WHOLE, "subtitle", "subtitle.exact"),
                        field("summary", 2, "summary", "summary.exact"),
                        field("body", 2, "body", "body.exact"),
                        field("authors.name", WHOLE, "authors.name", "authors.name.exact")));
    }

    /** What was found in any field, for one record only: most of it is nothing to show in a list. */
    static Highlight everywhere(Query matching) {
        return of(
                matching,
                TextFields.all().stream()
                        .map(name -> field(name, MANY, name, name + ".exact"))
                        .toList());
    }

    private static Highlight of(Query matching, List<NamedValue<HighlightField>> fields) {
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .maxAnalyzedOffset(MAX_OFFSET)
                .highlightQuery(matching)
                .fields(fields));
    }

    private static NamedValue<HighlightField> field(String name, int fragments, String... matched) {
        return NamedValue.of(name, HighlightField.of(field -> {
            field.numberOfFragments(fragments).matchedFields(List.of(matched));
            return fragments == WHOLE ? field : field.fragmentSize(SNIPPET);
        }));
    }
}
