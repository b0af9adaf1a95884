package org.researcharchive.web.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.audit.StaffActionFilter;
import org.researcharchive.audit.StaffActivity;

class AuditQueryTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void readsEveryConditionAndBothDaysWhole() {
        AuditQuery query = read(Map.of(
                "account",
                " ada ",
                "activity",
                "account-created",
                "subject",
                "12",
                "from",
                "2026-01-31",
                "to",
                "2026-01-31"));

        assertThat(query.problems()).isEmpty();
        assertThat(query.filter())
                .isEqualTo(new StaffActionFilter(
                        "ada",
                        StaffActivity.ACCOUNT_CREATED,
                        12L,
                        Instant.parse("2026-01-30T15:00:00Z"),
                        Instant.parse("2026-01-31T15:00:00Z")));
    }

    @Test
    void tellsWhatCannotBeReadAndNarrowsByTheRest() {
        AuditQuery query = read(Map.of(
                "account", "ada", "activity", "flown", "subject", "twelve", "from", "31.1.2026", "to", "+99999-01-01"));

        assertThat(query.problems())
                .containsExactlyInAnyOrder(
                        "There is no activity “flown”; choose one of the list.",
                        "“twelve” is no number; give one such as 123.",
                        "“31.1.2026” is no day; write it like 2026-01-31.",
                        "“+99999-01-01” is no day; write it like 2026-01-31.");
        assertThat(query.filter()).isEqualTo(new StaffActionFilter("ada", null, null, null, null));
    }

    @Test
    void givesItsQuestionOnEscaped() {
        assertThat(read(Map.of("account", "a&b=c")).parameters()).isEqualTo("account=a%26b%3Dc&");
        assertThat(read(Map.of()).parameters()).isEmpty();
    }

    private static AuditQuery read(Map<String, String> parameters) {
        return AuditQuery.of(parameters::get, SEOUL);
    }
}
