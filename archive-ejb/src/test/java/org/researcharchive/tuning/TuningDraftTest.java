package org.researcharchive.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.publication.Violation;

class TuningDraftTest {

    @Test
    void readsRulesOneALine() {
        Tuning tuning = new TuningDraft(Map.of(), """
                # names

                DPRK, North  Korea, dprk
                a b => c , d
                """).read();

        assertThat(tuning.rules())
                .containsExactly(
                        new SynonymRule(List.of("DPRK", "North Korea"), List.of("DPRK", "North Korea")),
                        new SynonymRule(List.of("a b"), List.of("c", "d")));
        assertThat(tuning.synonyms()).isEqualTo("# names\n\nDPRK, North  Korea, dprk\na b => c , d");
        assertThat(tuning.weights()).isEqualTo(FieldWeights.INITIAL);
    }

    @Test
    void rulesMayLeadToEachOther() {
        assertThat(new TuningDraft(Map.of(), "a=>b\r\nb=>a").read().rules()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=>|nothing stands before '=>'",
                "a =>|nothing stands after '=>'",
                "=> b|nothing stands before '=>'",
                "a => b => c|holds '=>' twice",
                "alone|'alone' stands alone",
                "same, SAME|stands alone",
                "a,,b|nothing stands before or after a comma",
                "a, b,|nothing stands before or after a comma",
                "a, !?|'!?' holds no letter or digit",
            })
    void namesTheLineTheValueAndTheRemedy(String line, String message) {
        assertThat(violations("x, y\n" + line)).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("synonyms");
            assertThat(violation.message()).startsWith("line 2: ").contains(message);
        });
    }

    @Test
    void refusesWhatNobodyCanSee() {
        assertThat(violations("a\u0007, b").getFirst().message()).contains("U+0007");
        assertThat(violations("a\u0000, b").getFirst().message()).contains("U+0000");
        assertThat(violations("\ud800, b").getFirst().message()).contains("U+D800");
    }

    @Test
    void largeTextsAreRefusedAtOnce() {
        assertThat(violations(",".repeat(10_000)).getFirst().message()).contains("more than 30");
        assertThat(violations("x".repeat(101) + ", b").getFirst().message())
                .contains("101 characters; shorten it to 100");
        assertThat(violations("a, b\n".repeat(2_001)).getFirst().message())
                .contains("2001 lines; shorten them to 2000");
        assertThat(violations("a".repeat(200_001)).getFirst().message()).contains("200001 characters");
        assertThat(violations("alone\n".repeat(2_000))).hasSize(20);
    }

    @Test
    void anyTextIsReadOrRefusedInWords() {
        Random random = new Random(7);
        String parts = "ab,=># \n\t\u0007\u200b\ud800\uac00'\"()*";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(parts.charAt(random.nextInt(parts.length())));
            }
            try {
                Tuning tuning = new TuningDraft(Map.of(), text.toString()).read();
                assertThat(new TuningDraft(Map.of(), tuning.synonyms()).read()).isEqualTo(tuning);
            } catch (InvalidTuningException e) {
                assertThat(e.violations())
                        .allSatisfy(violation -> assertThat(violation.message()).startsWith("line "));
            }
        }
    }

    @Test
    void readsWeightsAndTakesEmptyOnesAsTheyAreInitially() {
        FieldWeights weights = new TuningDraft(Map.of("title", "4.5", "printedName", " 20 ", "body", ""), "")
                .read()
                .weights();

        assertThat(weights.of(SearchedField.TITLE)).isEqualTo(4.5);
        assertThat(weights.of(SearchedField.PRINTED_NAME)).isEqualTo(20);
        assertThat(weights.of(SearchedField.BODY)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.9", "20.001", "21", "-1", "3,5", "NaN", "1e1", "many", "1.2345"})
    void refusesWhatIsNoWeight(String weight) {
        InvalidTuningException refused = catchThrowableOfType(
                InvalidTuningException.class, () -> new TuningDraft(Map.of("title", weight), "alone").read());

        assertThat(refused.violations()).hasSize(2);
        assertThat(refused.violations().getFirst())
                .isEqualTo(new Violation(
                        "weights.title",
                        weight,
                        "'" + weight + "' is no weight; write a number from 1 to 20, such as 2.5"));
    }

    @Test
    void namesTheFieldsThereAre() {
        assertThatThrownBy(() -> new TuningDraft(Map.of("titel", "2"), "").read())
                .isInstanceOf(InvalidTuningException.class)
                .hasMessageContaining("'titel' is no field")
                .hasMessageContaining("title, subtitle, summary, body, author, printedName");
    }

    private static List<Violation> violations(String synonyms) {
        return catchThrowableOfType(InvalidTuningException.class, () -> new TuningDraft(Map.of(), synonyms).read())
                .violations();
    }
}
