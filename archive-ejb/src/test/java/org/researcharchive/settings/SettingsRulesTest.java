package org.researcharchive.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.researcharchive.publication.Violation;

class SettingsRulesTest {

    @Test
    void whatFitsOnAPageIsTaken() {
        assertThat(SettingsRules.check(InstitutionSettings.INITIAL)).isEmpty();
        assertThat(SettingsRules.check(new InstitutionSettings(
                        "x".repeat(200), "<b>", "Quay\nPort", "+1", " library@example.org ", "")))
                .isEmpty();
    }

    @Test
    void eachValueThatDoesNotFitIsNamed() {
        InstitutionSettings settings = new InstitutionSettings(
                "x".repeat(201), "y".repeat(201), "a".repeat(2_001), "1".repeat(201), "nobody", "b".repeat(2_001));
        assertThat(SettingsRules.check(settings))
                .extracting(Violation::field)
                .containsExactly("name", "archiveName", "address", "telephone", "about", "email");
    }
}
