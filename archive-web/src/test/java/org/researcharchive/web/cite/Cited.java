package org.researcharchive.web.cite;

import java.time.Instant;
import java.util.List;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationDraftBuilder;

/** Records to be cited, for tests. */
final class Cited {

    static final String URL = "https://archive.example.org/publications/12/a-first-note";

    private Cited() {}

    static PublicationDraftBuilder record(String type, String date, String... authors) {
        return PublicationDraft.builder()
                .title("A first note")
                .type(type)
                .publishedOn(PartialDate.parse(date))
                .language("en")
                .authors(List.of(authors).stream()
                        .map(name -> new AuthorDraft(null, name, null, null, null, null, null))
                        .toList());
    }

    static PublicationDetails stored(PublicationDraftBuilder record) {
        return new PublicationDetails(
                12,
                3,
                "a-first-note",
                record.build(),
                List.of(),
                null,
                List.of(),
                List.of(),
                Instant.EPOCH,
                "admin",
                Instant.EPOCH,
                "admin");
    }

    static Citation citation(PublicationDraftBuilder record) {
        return Citations.of(stored(record), URL);
    }
}
