package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.publication.Standings.Standing;
import org.researcharchive.publication.Standings.Version;

class StandingsTest {

    private static final String DRAFT = "DRAFT";

    @Test
    void theNewestVersionOfTheChangeSetIsTakenBackToWhatCameBefore() {
        assertThat(Standings.of(List.of(plain(1), by(2, 10L)), 10)).isEqualTo(new Standing(10L, "ada", 1L));
    }

    @Test
    void whatTheChangeSetMadeHasNothingBefore() {
        assertThat(Standings.of(List.of(by(1, 10L), by(2, 10L)), 10)).isEqualTo(new Standing(10L, "ada", null));
    }

    @Test
    void anEditSinceStandsInTheWay() {
        assertThat(Standings.of(List.of(plain(1), by(2, 10L), plain(3)), 10).changeSet())
                .isNull();
    }

    @Test
    void aLaterChangeSetStandsInTheWayUntilItIsTakenBack() {
        List<Version> two = List.of(plain(1), by(2, 10L), by(3, 11L));
        assertThat(Standings.of(two, 10).changeSet()).isEqualTo(11L);

        List<Version> undone = List.of(plain(1), by(2, 10L), by(3, 11L), undoing(4, 12L, 11L));
        assertThat(Standings.of(undone, 10)).isEqualTo(new Standing(10L, "ada", 1L));
        assertThat(Standings.of(undone, 12)).isEqualTo(new Standing(12L, "ada", 3L));

        List<Version> again = List.of(plain(1), by(2, 10L), by(3, 11L), undoing(4, 12L, 11L), undoing(5, 13L, 12L));
        assertThat(Standings.of(again, 10).changeSet()).isEqualTo(13L);
        assertThat(Standings.of(again, 11)).isEqualTo(new Standing(11L, "ada", 2L));
    }

    @Test
    void whatTheTakingBackWithdrewIsNotAsItWas() {
        Version withdrawn = new Version(4, 12L, 11L, "ada", "WITHDRAWN");
        assertThat(Standings.of(List.of(plain(1), by(2, 10L), by(3, 11L), withdrawn), 10)
                        .changeSet())
                .isEqualTo(12L);
    }

    private static Version plain(long revision) {
        return by(revision, null);
    }

    private static Version by(long revision, @Nullable Long changeSet) {
        return new Version(revision, changeSet, null, "ada", DRAFT);
    }

    private static Version undoing(long revision, long changeSet, long undoes) {
        return new Version(revision, changeSet, undoes, "ada", DRAFT);
    }
}
