package org.researcharchive.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.author.Author;
import org.researcharchive.author.Orcid;

class TakenOverTest {

    private static final Orcid MINE = new Orcid("0000-0002-1825-0097");
    private static final Orcid OTHER = new Orcid("0000-0002-1694-233X");

    @Test
    void whatIsNotSaidIsTakenOverAndGivenBack() {
        Author kept = author("Ada Byron", null, null);
        kept.alsoCall(List.of("Ada"));
        Author merged = author("A. Byron", "She computed.", MINE);
        merged.alsoCall(List.of("Ada", "Countess"));

        TakenOver taken = TakenOver.by(kept, merged, MINE.value());

        assertThat(kept.variants()).containsExactly("Ada", "A. Byron", "Countess");
        assertThat(kept.biography()).isEqualTo("She computed.");
        assertThat(kept.orcid()).isEqualTo(MINE.value());

        taken.giveBack(kept, merged);
        assertThat(kept.variants()).containsExactly("Ada");
        assertThat(kept.biography()).isNull();
        assertThat(kept.orcid()).isNull();
    }

    @Test
    void whatIsSaidStaysButForTheIdThatWasChosen() {
        Author kept = author("Ada Byron", "Mine.", MINE);
        Author merged = author("A. Byron", "Theirs.", OTHER);

        TakenOver taken = TakenOver.by(kept, merged, OTHER.value());

        assertThat(kept.biography()).isEqualTo("Mine.");
        assertThat(kept.orcid()).isEqualTo(OTHER.value());
        taken.giveBack(kept, merged);
        assertThat(kept.orcid()).isEqualTo(MINE.value());
    }

    @Test
    void whatWasEditedSinceIsNotGivenBack() {
        Author kept = author("Ada Byron", null, null);
        Author merged = author("A. Byron", "Theirs.", null);
        TakenOver taken = TakenOver.by(kept, merged, null);
        kept.describe("Written anew.", null, null, null);

        taken.giveBack(kept, merged);

        assertThat(kept.biography()).isEqualTo("Written anew.");
    }

    private static Author author(String name, @Nullable String biography, @Nullable Orcid orcid) {
        Author author = new Author(name);
        author.describe(biography, null, orcid, null);
        return author;
    }
}
