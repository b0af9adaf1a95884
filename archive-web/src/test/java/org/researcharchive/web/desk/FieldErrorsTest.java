package org.researcharchive.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "title, title, Title",
        "authors[1].orcid, authors:1:orcid, 'Author 2, ORCID iD'",
        "images[0].alt, images:0:alt, 'Picture 1, Alternative text'",
        "categories[2], categories:2, Category 3",
        "unheardOf, unheardOf, unheardOf"
    })
    void fieldOfTheRecordFormatIsAnInputWithAName(String field, String path, String label) {
        assertThat(FieldErrors.path(field)).isEqualTo(path);
        assertThat(FieldErrors.label(path)).isEqualTo(label);
    }
}
