package org.researcharchive.importing.wxr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/** A small site, whole: what of it becomes records, and what is said of the rest. */
class WxrReaderTest {

    private static final String FILE = "harbour.xml";

    private final List<RecordLine> rows = read(0);

    @Test
    void eachPostBecomesARecordAndEverythingElseARowThatSaysWhyNot() {
        assertThat(rows.stream()
                        .filter(row -> row.draft() != null)
                        .map(row -> draft(row).sourceId()))
                .containsExactly("10", "11", "12", "13", "14", "15", "16", "17");
        assertThat(rows.stream().filter(row -> row.draft() == null))
                .extracting(RecordLine::label, RecordLine::leftOut)
                .containsExactly(
                        tuple("Numberless", false),
                        tuple("dawn", true),
                        tuple("quay", true),
                        tuple("The paper", true),
                        tuple("Home", true),
                        tuple("Cleo Never", true));
        assertThat(rows).allSatisfy(row -> assertThat(row.line()).isPositive());
        assertThat(rows).extracting(RecordLine::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theSourceIsTheSiteWhateverTheFileIsCalled() throws IOException {
        assertThat(site().source()).hasValue("www.harbour.example");
        assertThat(site().rows()).isEqualTo(rows.size());
    }

    @Test
    void aPostKeepsItsFieldsInTheirPlaces() {
        PublicationDraft post = record("10");

        assertThat(post.title()).isEqualTo("Cranes over Busan");
        assertThat(post.summary()).isEqualTo("Why cranes matter");
        assertThat(post.publishedOn()).isEqualTo(PartialDate.parse("2015-03-04"));
        assertThat(post.status()).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(post.type()).isEqualTo("blog-post");
        assertThat(post.language()).isEqualTo("en-GB");
        assertThat(post.series()).isEqualTo("Harbour Letters");
        assertThat(post.categories()).containsExactly("Asia & Pacific/Korea/Ports-Docks", "Circle/Round");
        assertThat(post.tags()).containsExactly("Cranes");
        assertThat(post.authors()).extracting(AuthorDraft::name).containsExactly("Ann Lee");
        assertThat(post.sourceUrl()).isEqualTo("https://www.harbour.example/2015/03/cranes/");
        assertThat(post.extra())
                .containsEntry("formerAddresses", List.of("/2015/03/cranes", "/2015/03/crane", "/?p=10"))
                .containsEntry(
                        "wordpress",
                        Map.of(
                                "sticky",
                                true,
                                "terms",
                                Map.of("region", List.of("East")),
                                "fields",
                                Map.of("reviewed_by", "Dr. Oh")));
    }

    @Test
    void theTextHasParagraphsFiguresAndLinksToTheArchivesRecords() {
        assertThat(record("10").body())
                .startsWith("<p>The first<br>line.</p>")
                .contains("<figure><img")
                .contains("<figcaption>The harbour at dawn. Photo: Dana Kim/Reuters</figcaption>")
                .contains("href=\"/records?source=harbour&amp;id=11#us\"")
                .contains("href=\"/records?source=harbour&amp;id=12\"")
                .contains("href=\"https://www.harbour.example/files/dawn.jpg\"")
                .contains("href=\"https://www.harbour.example/gone/\"")
                .contains("href=\"https://elsewhere.example/\"")
                .contains("[chart data=\"7\"]")
                .contains("<a href=\"https://video.example/v/1\">")
                .doesNotContain("script", "iframe", "[caption", "[gallery");
        assertThat(record("11").body()).startsWith("<p>We are few.</p>").doesNotContain("<!--");
    }

    @Test
    void picturesKeepAddressCaptionCreditAndAlternativeText() {
        assertThat(record("10").images())
                .containsExactly(
                        new ImageDraft(
                                "https://www.harbour.example/files/dawn.jpg",
                                null,
                                "Cranes at dawn",
                                "The harbour at dawn.",
                                "Dana Kim/Reuters",
                                null),
                        new ImageDraft(
                                "https://www.harbour.example/files/quay.png",
                                null,
                                "A quay with ships",
                                null,
                                "Zoë Park",
                                null));
        assertThat(record("11").images())
                .containsExactly(new ImageDraft(
                        "https://www.harbour.example/files/quay.png",
                        null,
                        "A quay with ships",
                        "The quay",
                        "Zoë Park",
                        null));
        assertThat(record("10").attachments())
                .containsExactly(
                        new AttachmentDraft(null, "https://www.harbour.example/files/paper.pdf", "The paper", null));
    }

    @Test
    void whatCannotBeKeptIsNamed() {
        assertThat(remarks("10"))
                .extracting(Violation::field, Violation::value)
                .containsExactlyInAnyOrder(
                        tuple("categories", "Ports/Docks"),
                        tuple("body", "[chart]"),
                        tuple("body", "<script>"),
                        tuple("body", "https://video.example/v/1"),
                        tuple("images", "99"),
                        tuple("links", "https://www.harbour.example/gone/"),
                        tuple("comments", "1"));
        assertThat(remarks("11")).isEmpty();
    }

    @Test
    void nothingBecomesPublicThatWasNot() {
        assertThat(List.of("12", "13", "14", "15", "16", "17"))
                .extracting(id -> record(id).status())
                .containsExactly(
                        PublicationStatus.DRAFT,
                        PublicationStatus.IN_REVIEW,
                        PublicationStatus.DRAFT,
                        PublicationStatus.DRAFT,
                        PublicationStatus.WITHDRAWN,
                        PublicationStatus.DRAFT);
        assertThat(List.of("14", "15", "16", "17"))
                .allSatisfy(id ->
                        assertThat(remarks(id)).extracting(Violation::field).contains("status"));
    }

    @Test
    void datesOfZerosAreNone() {
        assertThat(record("11").publishedOn()).isEqualTo(PartialDate.parse("2014-01-02"));
        assertThat(record("12").publishedOn()).isNull();
        assertThat(record("15").publishedOn()).isEqualTo(PartialDate.parse("2031-05-06"));
        assertThat(record("16").publishedOn()).isNull();
    }

    @Test
    void aPostWithoutATitleIsCalledByItsFirstWords() {
        assertThat(record("12").title())
                .startsWith("Words that were never given a title")
                .endsWith("…");
        assertThat(remarks("12")).extracting(Violation::field).contains("title", "authors");
        assertThat(record("15").type()).isEqualTo("policy-brief");
        assertThat(record("11").authors()).extracting(AuthorDraft::name).containsExactly("Ben Moor", "Guest Writer");
    }

    @Test
    void readingGoesOnAfterAnyRow() {
        for (int done = 0; done <= rows.size(); done++) {
            assertThat(read(done)).isEqualTo(rows.subList(done, rows.size()));
        }
    }

    private PublicationDraft record(String id) {
        return draft(row(id));
    }

    private List<Violation> remarks(String id) {
        return row(id).problems();
    }

    private RecordLine row(String id) {
        return rows.stream()
                .filter(row -> row.draft() != null && id.equals(row.draft().sourceId()))
                .findFirst()
                .orElseThrow();
    }

    private static PublicationDraft draft(RecordLine row) {
        return Objects.requireNonNull(row.draft());
    }

    private static List<RecordLine> read(long from) {
        List<RecordLine> rows = new ArrayList<>();
        try (WxrReader reader = WxrReader.open(file(), FILE, site(), "harbour")) {
            reader.skipTo(from);
            for (RecordLine row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static WxrSite site() throws IOException {
        return WxrSite.read(file(), FILE);
    }

    private static InputStream file() {
        return Objects.requireNonNull(WxrReaderTest.class.getResourceAsStream(FILE));
    }
}
