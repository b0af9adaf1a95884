package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.record.PartialDate;

class ListFilterTest {

    private static final Instant NOW = Instant.parse("2026-05-08T10:00:00Z");

    @Test
    void datesAreReadWithTheirPrecision() {
        PublicationFilter filter = read(new ListFilter(Map.of("from", "2019", "to", "2020-05"), NOW));
        assertThat(filter.from()).isEqualTo(PartialDate.parse("2019"));
        assertThat(filter.to()).isEqualTo(PartialDate.parse("2020-05"));
    }

    @Test
    void changesAreCountedFromADayOrBackFromNow() {
        assertThat(read(new ListFilter(Map.of("changed-since", "7d"), NOW)).changedSince())
                .isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
        assertThat(read(new ListFilter(Map.of("changed-since", "2026-04-30"), NOW))
                        .changedSince())
                .isEqualTo(LocalDate.of(2026, 4, 30)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant());
    }

    @Test
    void whatCannotBeReadDoesNotCountAndIsNamed() {
        ListFilter conditions = new ListFilter(Map.of("from", "soon", "changed-since", "a week"), NOW);
        assertThat(read(conditions)).isEqualTo(PublicationFilter.ALL);
        assertThat(conditions.problems())
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).contains("soon").contains("2019-10-18"),
                        problem -> assertThat(problem).contains("a week").contains("7d"));
    }

    private static PublicationFilter read(ListFilter conditions) {
        return conditions.read(PublicationFilter.Sort.CHANGED, false);
    }
}
