package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.PartialDate;

class MissingDataTest {

    @Test
    void bitsAreThoseThatTheMigrationFilledIn() {
        assertThat(MissingData.FIELDS).containsExactly("authors", "publishedOn", "categories", "summary", "images.alt");
        assertThat(MissingData.FIELDS).map(MissingData::bit).containsExactly(1, 2, 4, 8, 16);
    }

    @Test
    void recordLacksWhatItDoesNotHave() {
        Publication record = new Publication("test", "1", "ida", Instant.EPOCH);
        record.publishedOn(PartialDate.of(LocalDate.EPOCH));
        record.images.add(new Image("https://example.org/a.png", null, null, null, null, null));
        assertThat(MissingData.of(MissingData.bits(record)))
                .containsExactly("authors", "categories", "summary", "images.alt");
    }

    @Test
    void creditWithoutItsPictureNeedsNoAlternativeText() {
        Publication record = new Publication("test", "1", "ida", Instant.EPOCH);
        record.images.add(new Image(null, null, null, null, "Photo: the author", null));
        assertThat(MissingData.of(MissingData.bits(record))).doesNotContain("images.alt");
    }

    @Test
    void whatCannotBeMissingIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MissingData.bit("title"))
                .withMessageContaining("'title'");
    }
}
