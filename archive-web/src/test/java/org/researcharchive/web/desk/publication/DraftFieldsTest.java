package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    void myChangesGoOnTopOfTheirs() {
        PublicationDraft mine = base.toBuilder().title("Mine").build();
        PublicationDraft theirs = base.toBuilder().summary("Theirs").build();
        assertThat(DraftFields.reapply(base, mine, theirs))
                .isEqualTo(base.toBuilder().title("Mine").summary("Theirs").build());
    }

    @Test
    void whereBothChangedAFieldMineStands() {
        PublicationDraft mine = base.toBuilder().title("Mine").build();
        PublicationDraft theirs = base.toBuilder().title("Theirs").build();
        assertThat(DraftFields.reapply(base, mine, theirs)).isEqualTo(mine);
    }

    @Test
    void whatITookOutStaysOut() {
        PublicationDraft mine = base.toBuilder().subtitle(null).build();
        PublicationDraft theirs = base.toBuilder().rights("CC BY").build();
        assertThat(DraftFields.reapply(base, mine, theirs).subtitle()).isNull();
    }
}
