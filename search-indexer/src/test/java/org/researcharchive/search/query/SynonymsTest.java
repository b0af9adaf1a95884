package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.tuning.SynonymRule;

class SynonymsTest {

    private static final Synonyms SYNONYMS = Synonyms.of(List.of(
            equal("DPRK", "North Korea"),
            equal("NGO", "non-governmental organisation"),
            equal("Kim Jong Un", "Kim Jong-un", "\uAE40\uC815\uC740"),
            equal("Pe\u00F1a", "Quill"),
            new SynonymRule(List.of("wireless"), List.of("radio")),
            new SynonymRule(List.of("a"), List.of("b")),
            new SynonymRule(List.of("b"), List.of("a"))));

    private static SynonymRule equal(String... terms) {
        return new SynonymRule(List.of(terms), List.of(terms));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DPRK|North Korea",
                "dprk|North Korea",
                "north korea|DPRK",
                "North Korea's|DPRK",
                "NGOs|non-governmental organisation",
                "non-governmental organisations|NGO",
                "non governmental organisation|NGO",
                "kim jong-un|\uAE40\uC815\uC740",
                "\uAE40\uC815\uC740|Kim Jong Un",
                "pena|Quill",
                "Pen\u0303a|Quill",
                "wireless|radio",
                "a|b",
                "b|a",
            })
    void readsNamesInTheFormsThatPeopleWrite(String typed, String other) {
        Synonyms.Reading read = SYNONYMS.read(List.of(typed.split(" ")));

        assertThat(read.plain()).isEmpty();
        assertThat(read.meanings()).containsExactly(new Meaning(List.of(typed.split(" ")), List.of(other)));
    }

    @Test
    void readsAKoreanNameWithItsParticle() {
        assertThat(SYNONYMS.read(List.of("\uAE40\uC815\uC740\uC774")).meanings())
                .containsExactly(
                        new Meaning(List.of("\uAE40\uC815\uC740\uC774"), List.of("Kim Jong Un", "\uAE40\uC815\uC740")));
    }

    @Test
    void readsOtherWordsAsTheyAre() {
        assertThat(SYNONYMS.read(List.of("radio")).isPlain()).isTrue();
        assertThat(SYNONYMS.read(List.of("korea", "north")).isPlain()).isTrue();
        assertThat(SYNONYMS.read(List.of()).isPlain()).isTrue();
        assertThat(Synonyms.NONE.read(List.of("DPRK")).isPlain()).isTrue();

        Synonyms.Reading read = SYNONYMS.read(List.of("trade", "of", "north", "korea", "today"));
        assertThat(read.plain()).containsExactly("trade", "of", "today");
        assertThat(read.meanings()).containsExactly(new Meaning(List.of("north", "korea"), List.of("DPRK")));
    }

    @Test
    void takesTheLongestName() {
        Synonyms synonyms = Synonyms.of(List.of(equal("korea", "hanguk"), equal("north korea", "DPRK")));

        assertThat(synonyms.read(List.of("north", "korea")).meanings())
                .containsExactly(new Meaning(List.of("north", "korea"), List.of("DPRK")));
        assertThat(synonyms.read(List.of("south", "korea")).meanings())
                .containsExactly(new Meaning(List.of("korea"), List.of("hanguk")));
    }

    @Test
    void addsNoMoreThanASearchMayCost() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add("name" + i);
        }
        Synonyms synonyms = Synonyms.of(List.of(new SynonymRule(many, many)));

        Synonyms.Reading read = synonyms.read(List.of("name1", "name2"));
        assertThat(read.meanings())
                .singleElement()
                .satisfies(meaning -> assertThat(meaning.others()).hasSize(Synonyms.MOST));
        assertThat(read.plain()).containsExactly("name2");
    }
}
