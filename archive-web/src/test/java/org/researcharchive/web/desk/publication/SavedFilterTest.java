package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SavedFilterTest {

    @Test
    void myDraftsAreNamedByTheAccountSoThatALinkShowsAColleagueTheSame() {
        assertThat(SavedFilter.of("ida"))
                .extracting(filter -> filter.state().address())
                .containsExactly(
                        "/desk/publications?status=draft&created-by=ida",
                        "/desk/publications?assignee=ida",
                        "/desk/publications?changed-by=ida&changed-since=7d");
    }

    @Test
    void everySavedFilterCanBeRead() {
        assertThat(SavedFilter.besideTheList("ida")).allSatisfy(saved -> {
            ListFilter conditions = new ListFilter(saved.state().narrowed(), Instant.EPOCH);
            conditions.read(saved.state().sort(), saved.state().ascending());
            assertThat(conditions.problems()).isEmpty();
        });
    }
}
