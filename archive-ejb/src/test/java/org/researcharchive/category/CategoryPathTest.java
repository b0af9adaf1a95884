package org.researcharchive.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CategoryPathTest {

    @Test
    void strayStepsAndSpaceAreLeftOut() {
        assertThat(CategoryPath.tidy(" /Asia //  North   Korea/ ")).isEqualTo("Asia/North Korea");
    }

    @Test
    void everyPathAboveComesFirst() {
        assertThat(CategoryPath.withAncestors("Asia/Korea/North Korea"))
                .containsExactly("Asia", "Asia/Korea", "Asia/Korea/North Korea");
    }

    @Test
    void isKnownByItsLastStep() {
        assertThat(CategoryPath.name("Asia/Korea")).isEqualTo("Korea");
        assertThat(CategoryPath.name("Asia")).isEqualTo("Asia");
    }
}
