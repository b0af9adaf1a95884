package org.researcharchive.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Terrence Matsuo; Matsuo, Terrence",
                "Ludwig van Beethoven; van Beethoven, Ludwig",
                "Martin Luther King Jr.; King Jr., Martin Luther",
                "Han, Min-ji; Han, Min-ji",
                "Plato; Plato",
                "한민지; 한민지",
                "Maria de la Cruz; de la Cruz, Maria",
            })
    void putsTheFamilyNameFirst(String name, String sortName) {
        assertThat(PersonName.sortName(name)).isEqualTo(sortName);
    }

    @Test
    void isLookedUpWithoutAccentsCaseAndPunctuation() {
        assertThat(PersonName.key("  J. Peña-Gómez ")).isEqualTo("j pena gomez");
    }

    @Test
    void accentsTellPeopleApart() {
        assertThat(PersonName.same("Peña", "Pena")).isFalse();
    }

    @Test
    void caseSpaceAndDotsDoNot() {
        assertThat(PersonName.same("J.  SMITH", "J Smith")).isTrue();
    }

    @Test
    void aNameWithoutLettersIsItsOwnKey() {
        assertThat(PersonName.key("***")).isEqualTo("***");
    }
}
