package org.researcharchive.tests.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.duplicate.DuplicateDesk;
import org.researcharchive.duplicate.Lookalike;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Samples;

/** Which records are taken for the same publication, and what becomes of it when somebody says that they are not. */
@ArquillianTest
public class DuplicatesIT {

    @EJB
    private DuplicateDesk duplicates;

    @EJB
    private PublicationCatalog catalog;

    private final Caller curator = new Caller("a-curator", Role.CURATOR);

    @Test
    public void aPairIsFoundByItselfAndNotAskedAgainOnceItIsDecided() {
        String word = "kelp" + Long.toString(System.nanoTime(), 36);
        PublicationDetails one = create("The price of " + word + " in the northern ports", "2019-10-04", word);
        PublicationDetails other = create("The prise of " + word + " in northern ports", "2019-10-06", word);

        assertThat(curator.get(() -> duplicates.of(one.id())))
                .extracting(Lookalike::id, Lookalike::reasons)
                .containsExactly(tuple(
                        other.id(), List.of(Lookalike.Reason.TITLE, Lookalike.Reason.DATE, Lookalike.Reason.AUTHOR)));
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(listed(word)).containsExactlyInAnyOrder(one.id(), other.id()));

        curator.get(() -> {
            duplicates.notTheSame(other.id(), one.id());
            return true;
        });
        assertThat(curator.get(() -> duplicates.of(one.id()))).isEmpty();
        assertThat(curator.get(() -> duplicates.of(other.id()))).isEmpty();
        assertThat(listed(word)).isEmpty();
    }

    @Test
    public void oneIdentifierIsOnePublicationWhateverTheTitles() {
        String doi = "10.5555/" + Samples.source();
        PublicationDetails one = curator.get(() -> catalog.create(identified("First words of " + doi, doi)));
        PublicationDetails other = curator.get(
                () -> catalog.create(identified("Quite another " + Samples.source(), doi.toUpperCase(Locale.ROOT))));

        assertThat(curator.get(() -> duplicates.of(one.id())))
                .extracting(Lookalike::id)
                .containsExactly(other.id());
    }

    private List<Long> listed(String word) {
        PublicationFilter filter = PublicationFilter.builder()
                .title(word)
                .pending(PublicationFilter.Pending.DUPLICATE)
                .build();
        return curator.get(() -> catalog.list(filter, 0, 10)).rows().stream()
                .map(row -> row.id())
                .toList();
    }

    private PublicationDetails create(String title, String date, String author) {
        return curator.get(() -> catalog.create(Samples.plain(Samples.source(), "1", title).toBuilder()
                .publishedOn(PartialDate.parse(date))
                .authors(List.of(new AuthorDraft(null, "Ada " + author, null, null, null, null, null)))
                .build()));
    }

    private static PublicationDraft identified(String title, String doi) {
        return Samples.plain(Samples.source(), "1", title).toBuilder()
                .identifiers(Map.of("doi", doi))
                .build();
    }
}
