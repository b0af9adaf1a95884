package org.researcharchive.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.duplicate.Lookalike.Reason;
import org.researcharchive.record.PartialDate;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        // how similar, the dates, whether one author wrote both
        "0.80, 2019-10-04, 2019-10-10, false, true",
        "0.80, 2019-10-04, 2019-11-10, true,  false",
        "0.95, 2019-10-04, 2021-11-10, true,  true",
        "0.95, 2019-10-04, 2021-11-10, false, false",
        "0.55, 2019-10-04, 2019-10-05, true,  true",
        "0.65, 2019-10-04, 2019-10-05, false, false",
        "0.45, 2019-10-04, 2019-10-04, true,  false",
        "0.80, 2019-10-04, 2019,       false, true",
        "0.80, 2019-10-04, 2019-11,    false, false",
        "0.80, 2019-10-04, 2018,       false, false",
        "0.80, ,           2019-10-04, true,  true",
        "0.80, ,           2019-10-04, false, false"
    })
    void similarTitlesNeedANearDateOrAnAuthorBesides(
            double whole, @Nullable String date, String othersDate, boolean sharedAuthor, boolean expected) {
        PartialDate mine = date == null ? null : PartialDate.parse(date);
        Likeness likeness = new Likeness(whole, 0, false, mine, PartialDate.parse(othersDate), sharedAuthor, true);

        assertThat(!likeness.reasons().isEmpty()).isEqualTo(expected);
    }

    @Test
    void aTitleMayLackItsSecondPart() {
        PartialDate day = PartialDate.parse("2019-10-04");

        assertThat(new Likeness(0.3, 1, true, day, day, true, true).reasons())
                .containsExactly(Reason.TITLE, Reason.DATE, Reason.AUTHOR);
        assertThat(new Likeness(0.3, 1, false, day, day, true, true).reasons())
                .as("two parts of one series")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Tides: a history, true", "Tides - a history, true", "Tides – a history, true", "Low-tide 10:30, false"
    })
    void aColonOrADashBeginsTheSecondPart(String title, boolean expected) {
        assertThat(Likeness.hasSecondPart(title)).isEqualTo(expected);
    }
}
