package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.researcharchive.search.document.PublicationDocument.FileEntry;

/** Asks for the pages of attached files on which something was found, and reads the engine's answer about them. */
final class FoundPages {

    /** Pages shown with each hit. */
    private static final int MOST = 2;

    private static final String FILE = "pages.file";
    private static final String NUMBER = "pages.number";

    private FoundPages() {}

    /** The query, which finds and ranks as before and also tells the pages. */
    static Query with(Query query, QueryText text) {
        return PageQuery.shown(text)
                .map(onPage -> QueryBuilders.bool(bool -> bool.must(query).should(telling(onPage))))
                .orElse(query);
    }

    private static Query telling(Query onPage) {
        return PageQuery.nested(onPage)
                .boost(0f)
                .innerHits(hits -> hits.size(MOST)
                        .ignoreUnmapped(true)
                        .source(source -> source.fetch(false))
                        .docvalueFields(
                                FieldAndFormat.of(field -> field.field(FILE)),
                                FieldAndFormat.of(field -> field.field(NUMBER)))
                        .highlight(Snippets.ofPages(onPage)))
                .build()
                ._toQuery();
    }

    /** The pages told of a hit, the best first. */
    static List<FoundPage> read(Hit<?> hit, List<FileEntry> files) {
        var inner = hit.innerHits().get(PageQuery.PAGES);
        return inner == null
                ? List.of()
                : inner.hits().hits().stream()
                        .filter(page -> !page.highlight().isEmpty())
                        .map(page -> page(page, files))
                        .toList();
    }

    private static FoundPage page(Hit<JsonData> page, List<FileEntry> files) {
        FileEntry file = files.get(number(page.fields(), FILE));
        String text = page.highlight().values().iterator().next().getFirst();
        return new FoundPage(
                file.reference(), file.title(), file.paged() ? number(page.fields(), NUMBER) : null, text.strip());
    }

    private static int number(Map<String, JsonData> fields, String field) {
        return Objects.requireNonNull(fields.get(field)).to(int[].class)[0];
    }
}
