package org.researcharchive.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.publication.IndexableAuthor;
import org.researcharchive.publication.IndexableCategory;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.publication.IndexableSeries;
import org.researcharchive.record.PartialDate;

class PublicationDocumentTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void holdsEverythingThatIsSearchedShownOrCounted() throws Exception {
        IndexablePublication record = new IndexablePublication(
                7,
                3,
                true,
                "a-first-note",
                "A first note",
                "On notes",
                "What it says.",
                "All of it.",
                PartialDate.parse("2019-10"),
                "blog-post",
                new IndexableSeries(4, "the-peninsula", "The Peninsula"),
                List.of(
                        new IndexableCategory(5, "north-korea", "Asia/Korea/North Korea"),
                        new IndexableCategory(6, "trade", "Asia/Trade")),
                List.of("notes"),
                List.of(
                        new IndexableAuthor(8, "kim-a", "Kim, A.", "A. Kim", List.of("A. Kim", "Kim Ah"), List.of(3L)),
                        new IndexableAuthor(9, "lee", "Lee", "Lee")),
                "en",
                Map.of("doi", "10.1234/5"),
                "test",
                "1");

        assertThat(MAPPER.valueToTree(PublicationDocument.of(record)).toString())
                .isEqualTo(MAPPER.readTree("""
                                {"id": 7, "slug": "a-first-note", "title": "A first note", "titleKey": "A first note",
                                 "subtitle": "On notes", "summary": "What it says.", "body": "All of it.",
                                 "publishedOn": "2019-10-01", "precision": "month", "year": 2019,
                                 "type": "blog-post", "language": "en",
                                 "series": {"id": 4, "slug": "the-peninsula", "name": "The Peninsula"},
                                 "authors": [{"id": 8, "slug": "kim-a", "name": "Kim, A.", "printedName": "A. Kim"},
                                             {"id": 9, "slug": "lee", "name": "Lee"}],
                                 "otherNames": ["Kim Ah"],
                                 "categories": [{"id": 5, "slug": "north-korea", "path": "Asia/Korea/North Korea"},
                                                {"id": 6, "slug": "trade", "path": "Asia/Trade"}],
                                 "tags": ["notes"], "identifiers": ["10.1234/5"],
                                 "facets": {"author": ["8|Kim, A.", "9|Lee"], "formerAuthor": ["3"],
                                            "category": ["Asia", "Asia/Korea", "Asia/Korea/North Korea", "Asia/Trade"]}}
                                """).toString());
    }

    @Test
    void leavesOutWhatIsNotKnown() throws Exception {
        assertThat(MAPPER.valueToTree(PublicationDocument.of(bare("Bare"))).toString())
                .isEqualTo(MAPPER.readTree("""
                                {"id": 1, "slug": "bare", "title": "Bare", "titleKey": "Bare", "language": "en", "facets": {}}
                                """).toString());
    }

    @Test
    void keepsHowMuchOfTheDateIsKnown() {
        for (String date : List.of("2019", "2019-10", "2019-10-18")) {
            assertThat(dated(date).published()).isEqualTo(PartialDate.parse(date));
        }
        assertThat(PublicationDocument.of(bare("Bare")).published()).isNull();
    }

    @Test
    void sortsByAsMuchOfALongTitleAsAKeywordCanHold() {
        assertThat(PublicationDocument.of(bare("x".repeat(50_000))).titleKey()).hasSize(200);
    }

    @Test
    void readsBackTheParts() throws Exception {
        PublicationDocument hit = MAPPER.readValue(
                "{\"id\": 1, \"slug\": \"s\", \"title\": \"T\", \"later\": 1}", PublicationDocument.class);

        assertThat(hit.authors()).isEmpty();
        assertThat(hit.title()).isEqualTo("T");
    }

    @Test
    void keepsAuthorsOfOneNameApart() {
        assertThat(AuthorKey.parse("12|Kim | Lee")).isEqualTo(new AuthorKey(12, "Kim | Lee"));
        assertThat(new AuthorKey(12, "Kim").toString()).startsWith(AuthorKey.prefix("12"));
    }

    private static PublicationDocument dated(String date) {
        IndexablePublication bare = bare("Bare");
        return PublicationDocument.of(new IndexablePublication(
                1,
                1,
                true,
                "s",
                "t",
                null,
                null,
                null,
                PartialDate.parse(date),
                null,
                null,
                bare.categories(),
                bare.tags(),
                bare.authors(),
                "en",
                Map.of(),
                "test",
                "1"));
    }

    private static IndexablePublication bare(String title) {
        return new IndexablePublication(
                1, 1, true, "bare", title, null, null, null, null, null, null, List.of(), List.of(), List.of(), "en",
                Map.of(), "test", "1");
    }
}
