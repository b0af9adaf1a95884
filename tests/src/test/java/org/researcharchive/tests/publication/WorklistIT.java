package org.researcharchive.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationCounts;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.publication.PublicationList;
import org.researcharchive.publication.PublicationRow;
import org.researcharchive.publication.RecentWork;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationDraftBuilder;
import org.researcharchive.record.PublicationStatus;

/** The filters of the desk's list against four records that can be counted by hand. */
@ArquillianTest
public class WorklistIT {

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private PublicationCounts counts;

    private final String token = Samples.source().replace("-", "");
    private final String name = "curator-" + token;
    private final Caller curator = new Caller(name, Role.CURATOR);
    private PublicationDetails rivers;

    @BeforeEach
    public void fourRecords() {
        rivers = store(draft("A: Rivers re-read")
                .authors(author("Ana Müller"))
                .categories(List.of("Water " + token + "/Dams"))
                .series("Notes " + token)
                .type("report")
                .publishedOn(PartialDate.parse("2019-10"))
                .summary("Complete."));
        store(draft("B: Dams and/or rivers")
                .authors(author("Bo Lee"))
                .categories(List.of("Water " + token))
                .publishedOn(PartialDate.parse("2020"))
                .status(PublicationStatus.IN_REVIEW));
        store(draft("C: Nothing known"));
        store(draft("D: Pictures")
                .authors(author("Ana Lee"))
                .categories(List.of("Art " + token))
                .type("report")
                .publishedOn(PartialDate.parse("2021-05-01"))
                .summary("With a picture.")
                .images(List.of(new ImageDraft("https://example.org/a.png", null, null, null, null, null))));
    }

    @Test
    public void wordsOfTheTitleAreFoundFromTheirBeginningInAnyOrder() {
        assertThat(found(mine().title("riv"))).isEqualTo("AB");
        assertThat(found(mine().title("RIVERS dam"))).isEqualTo("B");
        assertThat(found(mine().title("read"))).isEqualTo("A");
        assertThat(found(mine().title("ivers"))).isEmpty();
    }

    @Test
    public void peopleAreFoundWithoutAccents() {
        assertThat(found(mine().author("muller"))).isEqualTo("A");
        assertThat(found(mine().author("Lee"))).isEqualTo("BD");
        assertThat(found(mine().author("lee ana"))).isEqualTo("D");
    }

    @Test
    public void oneFieldFindsTitlesPeopleAndNumbers() {
        assertThat(found(mine().text("lee"))).isEqualTo("BD");
        assertThat(found(mine().text("dams"))).isEqualTo("B");
        assertThat(found(mine().text(Long.toString(rivers.id())))).isEqualTo("A");
        assertThat(found(mine().text("?!"))).isEmpty();
    }

    @Test
    public void subjectsNarrow() {
        assertThat(found(mine().category("water " + token))).isEqualTo("AB");
        assertThat(found(mine().category("Water " + token + "/Dams"))).isEqualTo("A");
        assertThat(found(mine().series("NOTES"))).isEqualTo("A");
        assertThat(found(mine().type("report"))).isEqualTo("AD");
        assertThat(found(mine().type("report").author("lee"))).isEqualTo("D");
    }

    @Test
    public void bothEndsOfAPeriodBelongToIt() {
        assertThat(found(mine().published(PartialDate.parse("2020"), null))).isEqualTo("BD");
        assertThat(found(mine().published(null, PartialDate.parse("2019")))).isEqualTo("A");
        assertThat(found(mine().published(PartialDate.parse("2019-10"), PartialDate.parse("2020-01"))))
                .isEqualTo("AB");
    }

    @Test
    public void statusAndWhatIsMissingNarrow() {
        assertThat(found(mine().status(PublicationStatus.DRAFT))).isEqualTo("ACD");
        assertThat(found(mine().status(PublicationStatus.IN_REVIEW))).isEqualTo("B");
        assertThat(found(mine().missing(PublicationFilter.ANY))).isEqualTo("BCD");
        assertThat(found(mine().missing("authors"))).isEqualTo("C");
        assertThat(found(mine().missing("publishedOn"))).isEqualTo("C");
        assertThat(found(mine().missing("categories"))).isEqualTo("C");
        assertThat(found(mine().missing("summary"))).isEqualTo("BC");
        assertThat(found(mine().missing("images.alt"))).isEqualTo("D");
    }

    @Test
    public void whatIsFilledInIsNoLongerMissing() {
        PublicationRow nothing = list(mine().missing("authors")).rows().getFirst();
        assertThat(nothing.missing()).containsExactly("authors", "publishedOn", "categories", "summary");
        PublicationDetails read = curator.get(() -> catalog.get(nothing.id()));
        curator.get(() -> catalog.update(
                read.id(),
                read.version(),
                read.record().toBuilder().authors(author("Found Later")).build()));
        assertThat(found(mine().missing("authors"))).isEmpty();
    }

    @Test
    public void changesAreFoundByWhoAndWhen() {
        String other = "other-" + token;
        new Caller(other, Role.CURATOR)
                .get(() -> catalog.update(
                        rivers.id(),
                        rivers.version(),
                        rivers.record().toBuilder().rights("CC0").build()));
        Instant before = Instant.now().minus(Duration.ofHours(1));

        assertThat(found(mine().changedBy(other))).isEqualTo("A");
        assertThat(found(mine().changedSince(before))).isEqualTo("ABCD");
        assertThat(found(mine().changedSince(Instant.now().plusSeconds(60)))).isEmpty();
        assertThat(curator.get(() -> counts.changedSince(before, 2)))
                .extracting(RecentWork::name, RecentWork::records)
                .containsExactly(tuple(other, 1L), tuple(name, 3L));
    }

    @Test
    public void countsAreThoseOfTheLists() {
        List<PublicationFilter> filters = List.of(
                mine().build(),
                mine().status(PublicationStatus.DRAFT).build(),
                mine().missing("summary").build(),
                mine().text("nowhere" + token).build());
        assertThat(curator.get(() -> counts.of(filters))).containsExactly(4L, 3L, 2L, 0L);
    }

    @Test
    public void everyOrderTurnsRoundAndPagesNeitherRepeatNorSkip() {
        for (PublicationFilter.Sort sort : PublicationFilter.Sort.values()) {
            List<Long> up = ids(mine().sort(sort, true).build());
            List<Long> down = ids(mine().sort(sort, false).build());
            assertThat(up).as("by %s", sort).hasSize(4).doesNotHaveDuplicates();
            assertThat(down).as("by %s", sort).containsExactlyInAnyOrderElementsOf(up);
            if (sort != PublicationFilter.Sort.PUBLISHED_ON) { // there, what has no date stays at the end
                assertThat(down).as("by %s", sort).isEqualTo(up.reversed());
            }
        }
    }

    @Test
    public void whoIsNoCuratorSeesNothing() {
        Caller editor = new Caller("an-editor", Role.EDITOR);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> editor.get(() -> catalog.list(PublicationFilter.ALL, 0, 1)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> editor.get(() -> counts.of(List.of(PublicationFilter.ALL))));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> editor.get(() -> counts.changedSince(Instant.EPOCH, 1)));
    }

    private PublicationFilter.Builder mine() {
        return PublicationFilter.builder().createdBy(name);
    }

    private PublicationList list(PublicationFilter.Builder filter) {
        return curator.get(() -> catalog.list(filter.build(), 0, 100));
    }

    /** The letters of the records that a filter lets through, in alphabetical order. */
    private String found(PublicationFilter.Builder filter) {
        PublicationList list = list(filter.sort(PublicationFilter.Sort.TITLE, true));
        StringBuilder letters = new StringBuilder();
        list.rows().forEach(row -> letters.append(row.title().charAt(0)));
        assertThat(list.total()).isEqualTo(letters.length());
        return letters.toString();
    }

    /** One record a page. */
    private List<Long> ids(PublicationFilter filter) {
        List<Long> ids = new ArrayList<>();
        for (int first = 0; first < 4; first++) {
            int at = first;
            curator.get(() -> catalog.list(filter, at, 1)).rows().forEach(row -> ids.add(row.id()));
        }
        return ids;
    }

    private PublicationDetails store(PublicationDraftBuilder draft) {
        return curator.get(() -> catalog.create(draft.build()));
    }

    private PublicationDraftBuilder draft(String title) {
        return PublicationDraft.builder().source(token).sourceId(title).title(title);
    }

    private List<AuthorDraft> author(String author) {
        return List.of(new AuthorDraft(null, author + " " + token, null, null, null, null, null));
    }
}
