package org.researcharchive.tests.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.search.query.FacetName;
import org.researcharchive.search.query.FacetValue;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchRequestBuilder;
import org.researcharchive.search.query.SearchResults;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Samples;

/** Facets count what the database holds, whatever is selected. */
@ArquillianTest
public class FacetsIT {

    private static final int RECORDS = 60;
    private static final int COMBINATIONS = 500;
    private static final List<String> TYPES = List.of("report", "commentary", "news");
    private static final List<String> DATES =
            List.of("2012", "2012-07", "2013-03-31", "2014-12-31", "2015-01-01", "2015");
    private static final List<String> LANGUAGES = List.of("en", "ko");

    @EJB
    private PublicationCatalog catalog;

    @Inject
    private PublicationSearch search;

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    private final Caller editor = new Caller("an-editor", Role.CURATOR, Role.EDITOR);
    private final Random random = new Random(2_019);
    private final String source = Samples.source();
    private final String word = Word.fresh();

    @Test
    public void countsEqualTheDatabasesUnderRandomSelections() throws Exception {
        for (int i = 0; i < RECORDS; i++) {
            PublicationDraft draft = record(i);
            editor.get(() -> catalog.create(draft));
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> search.search(everything().build()).total() == RECORDS);
        SearchResults all = search.search(everything().build());

        for (int i = 0; i < COMBINATIONS; i++) {
            compare(selection(all));
        }
    }

    private void compare(SearchRequest request) throws SQLException {
        SearchResults results = search.search(request);
        FacetCounts counts = new FacetCounts(database, source, request);
        assertThat(results.total()).as("total of %s", request).isEqualTo(counts.total());
        for (FacetName facet : FacetName.values()) {
            Map<String, Long> shown = new TreeMap<>();
            for (FacetValue value : values(results, facet)) {
                assertThat(value.selected()).isEqualTo(request.selected(facet).contains(value.value()));
                if (value.count() > 0) {
                    shown.put(value.value(), value.count());
                }
            }
            assertThat(shown).as("%s of %s", facet, request).isEqualTo(counts.of(facet));
        }
        Map<String, Long> months = results.months().isEmpty() ? Map.of() : counts.months();
        for (FacetValue month : results.months()) {
            assertThat(month.count())
                    .as("%s of %s", month.value(), request)
                    .isEqualTo(months.getOrDefault(month.value(), 0L));
        }
    }

    private SearchRequest selection(SearchResults all) {
        SearchRequestBuilder selection = everything();
        for (FacetName facet : FacetName.values()) {
            List<FacetValue> values = values(all, facet);
            for (int i = random.nextInt(3); i > 0 && random.nextBoolean(); i--) {
                selection.filter(facet, pick(values).value());
            }
        }
        if (random.nextInt(3) == 0) {
            selection.from(PartialDate.parse(pick(DATES.subList(0, 3))));
        }
        if (random.nextInt(3) == 0) {
            selection.to(PartialDate.parse(pick(DATES.subList(2, 6))));
        }
        return selection.build();
    }

    private static List<FacetValue> values(SearchResults results, FacetName facet) {
        return Objects.requireNonNull(results.facets().get(facet)).flat();
    }

    private SearchRequestBuilder everything() {
        return SearchRequest.builder().text(word).size(1);
    }

    private PublicationDraft record(int number) {
        return Samples.plain(source, Integer.toString(number), "Record " + word).toBuilder()
                .status(PublicationStatus.PUBLISHED)
                .publishedOn(PartialDate.parse(pick(DATES)))
                .type(pick(TYPES))
                .language(pick(LANGUAGES))
                .series(random.nextInt(4) == 0 ? null : "Series " + random.nextInt(3) + " " + source)
                .categories(some(List.of("Asia", "Asia/Korea", "Asia/Korea/Seoul", "Asia/Japan", "Trade"), 3))
                .tags(some(List.of("ports", "tides", "Ports"), 3))
                .authors(some(List.of("Kim", "Lee", "Park"), 3).stream()
                        .map(name -> new AuthorDraft(null, name + " " + source, null, null, null, null, null))
                        .toList())
                .build();
    }

    private List<String> some(List<String> values, int most) {
        List<String> some = new ArrayList<>(values);
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(most));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
