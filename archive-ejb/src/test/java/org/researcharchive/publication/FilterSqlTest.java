package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.record.PublicationStatus;

class FilterSqlTest {

    @Test
    void everythingNeedsNoCondition() {
        FilterSql sql = FilterSql.of(PublicationFilter.ALL, "");
        assertThat(sql.where()).isEmpty();
        assertThat(sql.values()).isEmpty();
    }

    @Test
    void conditionsHoldTogetherAndTheirParametersCarryThePrefix() {
        FilterSql sql = FilterSql.of(
                PublicationFilter.builder()
                        .status(PublicationStatus.DRAFT)
                        .createdBy("ida")
                        .build(),
                "f2_");
        assertThat(sql.where()).isEqualTo(" where p.status = :f2_status and p.created_by = :f2_createdBy");
        assertThat(sql.values()).containsExactly(entry("f2_createdBy", "ida"), entry("f2_status", "DRAFT"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Rivers, 'Rivers':*",
                "two  words, 'two':* & 'words':*",
                "and/or re-read, 'and':* & 'or':* & 're':* & 'read':*",
                "Peña's 2.0, 'Pena':* & 's':* & '2':* & '0':*",
                "a & !b | c:*, 'a':* & 'b':* & 'c':*",
            })
    void wordsAreFoundFromTheirBeginningWhateverStandsBetween(String typed, String query) {
        assertThat(FilterSql.query(typed)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "' & |", "\u2014"})
    void punctuationAloneIsFoundNowhere(String typed) {
        FilterSql sql = FilterSql.of(PublicationFilter.builder().text(typed).build(), "");
        assertThat(sql.where()).isEqualTo(" where false");
        assertThat(sql.values()).isEmpty();
    }

    @Test
    void numberIsTriedAsTheNumberOfARecord() {
        FilterSql sql = FilterSql.of(PublicationFilter.builder().text("42").build(), "x_");
        assertThat(sql.where()).contains("cast(:x_number as bigint)");
        assertThat(sql.values()).containsEntry("x_number", 42L).containsEntry("x_text", "'42':*");
    }

    @Test
    void signsOfPatternsAreOrdinaryCharacters() {
        FilterSql sql =
                FilterSql.of(PublicationFilter.builder().category("50%_!").build(), "");
        assertThat(sql.values()).containsOnly(entry("category", "%50!%!_!!%"), entry("formerly", "50%_!"));
    }

    @Test
    void missingFieldIsAskedForInTheWordsOfItsIndex() {
        assertThat(FilterSql.of(
                                PublicationFilter.builder()
                                        .missing("categories")
                                        .build(),
                                "")
                        .where())
                .isEqualTo(" where p.missing & 4 <> 0");
        assertThat(FilterSql.of(
                                PublicationFilter.builder()
                                        .missing(PublicationFilter.ANY)
                                        .build(),
                                "")
                        .where())
                .isEqualTo(" where p.missing <> 0");
    }

    @ParameterizedTest
    @EnumSource(PublicationFilter.Sort.class)
    void everyOrderEndsWithTheNumberSoThatNoTwoRecordsAreEqual(PublicationFilter.Sort sort) {
        for (boolean ascending : new boolean[] {true, false}) {
            assertThat(FilterSql.order(
                            PublicationFilter.builder().sort(sort, ascending).build()))
                    .matches(" order by .*, p\\.id (asc|desc)");
        }
    }
}
