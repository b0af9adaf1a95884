package org.researcharchive.web.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Terrence Matsuo | Matsuo, Terrence",
                "Anna van der Berg | van der Berg, Anna",
                "van Beethoven, Ludwig | van Beethoven, Ludwig",
                "Martin Luther King Jr. | King, Martin Luther, Jr.",
                "King, Martin Luther, Jr. | King, Martin Luther, Jr.",
                "King, Jr., Martin Luther | King, Martin Luther, Jr.",
                "Sammy Davis, Jr. | Davis, Sammy, Jr.",
                "W. F. Loomis | Loomis, W. F.",
                "Charles de Gaulle | de Gaulle, Charles",
                "Luc Van der Berg | Van der Berg, Luc",
                "Hoang Le Nguyen | Nguyen, Hoang Le",
                "Nghia The Pham | Pham, Nghia The",
                "Corina Forăscu | Forăscu, Corina",
                "Eric H. Nyberg 3rd | Nyberg, Eric H., 3rd",
                "Ada Press | Press, Ada",
            })
    void takesNamesOfPeopleApart(String printed, String inverted) {
        assertThat(NameReader.read(printed).inverted()).isEqualTo(inverted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Example Institute",
                "Madonna",
                "김정은",
                "김 정은",
                "Ministry of Unification",
                "Team 7",
                "Research & Analysis",
                "Society for Everything, Inc."
            })
    void keepsEverythingElseWhole(String printed) {
        assertThat(NameReader.read(printed)).isEqualTo(CitedName.whole(printed));
    }

    @Test
    void particlesAreApartFromTheFamilyName() {
        assertThat(NameReader.read("Anna van der Berg"))
                .isEqualTo(new CitedName("Berg", "Anna", "van der", null, null));
    }
}
