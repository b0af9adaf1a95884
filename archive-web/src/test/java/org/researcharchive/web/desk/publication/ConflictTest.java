package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PublicationDraft;

class ConflictTest {

    private static final PublicationDraft BASE = Drafts.full();

    @Test
    void aFieldThatOnlyTheyChangedIsTheirsAndEveryOtherMineUntilSomebodyChooses() {
        PublicationDraft mine =
                BASE.toBuilder().title("Mine").summary("Mine too").build();
        PublicationDraft theirs =
                BASE.toBuilder().title("Theirs").rights("CC BY").build();

        Conflict conflict = Conflict.between(BASE, mine, saved(theirs));

        assertThat(conflict.choices())
                .extracting(FieldChoice::getField, FieldChoice::isBothChanged, FieldChoice::getChosen)
                .containsExactly(
                        tuple("title", true, "mine"),
                        tuple("summary", false, "mine"),
                        tuple("rights", false, "theirs"));
        assertThat(conflict.taken()).containsExactly("rights");
        conflict.chooseAll(FieldChoice.THEIRS);
        assertThat(conflict.taken()).containsExactlyInAnyOrder("title", "summary", "rights");
    }

    @Test
    void longTextsAreShownWhereTheyPart() {
        String same = "<p>" + "same ".repeat(400);
        PublicationDraft mine = BASE.toBuilder().body(same + "mine</p>").build();
        PublicationDraft theirs = BASE.toBuilder().body(same + "theirs</p>").build();

        FieldChoice body = Conflict.between(BASE, mine, saved(theirs)).choices().getFirst();

        assertThat(body.getMine()).startsWith("…").endsWith("same mine").hasSizeLessThan(100);
        assertThat(body.getTheirs()).startsWith("…").endsWith("same theirs");
    }

    private static PublicationDetails saved(PublicationDraft record) {
        return new PublicationDetails(
                1,
                2,
                "slug",
                record,
                List.of(),
                null,
                List.of(),
                List.of(),
                Instant.EPOCH,
                "ada",
                Instant.EPOCH,
                "ada");
    }
}
