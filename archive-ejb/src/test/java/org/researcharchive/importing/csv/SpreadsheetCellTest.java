package org.researcharchive.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "=cmd()@example.org"})
    void noCellIsAFormula(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(SpreadsheetCell.of("reader@example.org")).isEqualTo("reader@example.org");
        assertThat(SpreadsheetCell.of(12L)).isEqualTo("12");
        assertThat(SpreadsheetCell.of(null)).isEmpty();
    }
}
