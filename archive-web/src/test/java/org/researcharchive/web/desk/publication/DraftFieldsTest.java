package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.DraftFields;
import org.researcharchive.record.PublicationDraft;

class DraftFieldsTest {

    private final PublicationDraft base = Drafts.full();

    @Test
    void namesTheFieldsThatDiffer() {
        PublicationDraft other = base.toBuilder().title("Other").tags(List.of()).build();
        assertThat(DraftFields.differing(base, other)).containsExactly("title", "tags");
        assertThat(DraftFields.differing(base, Drafts.full())).isEmpty();
    }

    @Test
    void chosenFieldsComeFromTheOtherAndTheRestStays() {
        PublicationDraft mine =
                base.toBuilder().title("Mine").subtitle(null).rights("CC BY").build();
        PublicationDraft theirs = base.toBuilder()
                .title("Theirs")
                .summary("Theirs")
                .tags(List.of("theirs"))
                .build();
        assertThat(DraftFields.combine(mine, theirs, Set.of("summary", "tags")))
                .isEqualTo(mine.toBuilder()
                        .summary("Theirs")
                        .tags(List.of("theirs"))
                        .build());
        assertThat(DraftFields.combine(mine, theirs, Set.of())).isEqualTo(mine);
    }
}
