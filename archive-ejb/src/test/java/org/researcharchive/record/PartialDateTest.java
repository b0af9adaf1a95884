package org.researcharchive.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-10", "2019-10-18", "0987", "2020-02-29"})
    void isWrittenWithThePrecisionItWasReadWith(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "19", "2019-1", "2019-13", "2019-02-30", "18.10.2019", "2019-10-18T00:00", "0000", "２０１９"})
    void refusesWhatIsNoDateAndNamesIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void aMonthReachesToItsLastDay() {
        assertThat(PartialDate.parse("2020-02").lastDay()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void aYearReachesFromItsFirstDayToItsLast() {
        PartialDate year = PartialDate.parse("2021");
        assertThat(year.firstDay()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(year.lastDay()).isEqualTo(LocalDate.of(2021, 12, 31));
    }
}
