package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void beginsANameWithEveryWordInAnyOrder() {
        assertThat(TypedText.of("kras ol").begins("Olga Krasnyak")).isTrue();
        assertThat(TypedText.of("olga m").begins("Olga Krasnyak")).isFalse();
        assertThat(TypedText.of("nyak").begins("Olga Krasnyak")).isFalse();
    }

    @Test
    void foldsAccentsOnBothSides() {
        assertThat(TypedText.of("guarani\u0301").begins("Notas en Guaran\u00ED"))
                .isTrue();
        assertThat(TypedText.of("Gl\u00F8").begins("J. Glo")).isTrue();
        assertThat(TypedText.of("\uAE40\uC815").begins("\uAE40\uC815\uC740")).isTrue();
    }

    @Test
    void wantsTwoLettersAndTakesAFewWords() {
        assertThat(TypedText.of("k").isEnough()).isFalse();
        assertThat(TypedText.of(" -! ").isEnough()).isFalse();
        assertThat(TypedText.of("ki").isEnough()).isTrue();
        assertThat(TypedText.of("a b c d e f g h i j").words()).hasSize(8);
        assertThat(TypedText.of("x".repeat(5_000)).toString()).hasSize(100);
    }
}
