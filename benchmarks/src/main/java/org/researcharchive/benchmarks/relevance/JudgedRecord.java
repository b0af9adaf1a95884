package org.researcharchive.benchmarks.relevance;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.BodyHtml;
import org.researcharchive.publication.IndexableAuthor;
import org.researcharchive.publication.IndexableCategory;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.publication.IndexableSeries;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Slug;

/** A record of a collection in the state in which the archive would hand it to its index, had it been saved. */
final class JudgedRecord {

    private static final String LANGUAGE = "en";

    private JudgedRecord() {}

    /** @param id under which it is indexed; ids of authors and the like mean nothing here and are only numbered */
    static IndexablePublication of(long id, PublicationDraft draft) {
        String title = Objects.requireNonNullElse(draft.title(), "");
        @Nullable BodyHtml body = BodyHtml.of(draft.body(), draft.bodyFormat());
        @Nullable String series = draft.series();
        List<AuthorDraft> authors = draft.authors();
        List<String> categories = draft.categories();
        return new IndexablePublication(
                id,
                1,
                true,
                Slug.of(title),
                title,
                draft.subtitle(),
                draft.summary(),
                body == null ? null : body.words(),
                draft.publishedOn(),
                draft.type(),
                series == null ? null : new IndexableSeries(1, Slug.of(series), series),
                IntStream.range(0, categories.size())
                        .mapToObj(i -> new IndexableCategory(i + 1L, Slug.of(categories.get(i)), categories.get(i)))
                        .toList(),
                draft.tags(),
                IntStream.range(0, authors.size())
                        .mapToObj(i -> author(i + 1L, authors.get(i)))
                        .toList(),
                Objects.requireNonNullElse(draft.language(), LANGUAGE),
                draft.identifiers(),
                Objects.requireNonNullElse(draft.source(), ""),
                Objects.requireNonNullElse(draft.sourceId(), ""));
    }

    private static IndexableAuthor author(long id, AuthorDraft author) {
        String name = Objects.requireNonNullElse(author.name(), "");
        return new IndexableAuthor(id, Slug.of(name), name, name);
    }
}
