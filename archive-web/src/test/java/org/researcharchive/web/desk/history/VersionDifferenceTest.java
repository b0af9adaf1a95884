package org.researcharchive.web.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;

class VersionDifferenceTest {

    private static final PublicationDraft RECORD = PublicationDraft.builder()
            .title("Tides and treaties")
            .body("<h2>Ebb</h2><p>The quay <em>floods</em>.</p><ul><li>One</li><li>Two<br>Three</li></ul>")
            .tags(List.of("harbour", "tide"))
            .authors(List.of(new AuthorDraft(12L, "Ines Peña", "Quay College", "A bio", null, null, null)))
            .build();

    @Test
    void onlyChangedFieldsAreShown() {
        PublicationDraft later = RECORD.toBuilder()
                .title("Tides and new treaties")
                .tags(List.of("harbour"))
                .build();

        assertThat(VersionDifference.between(RECORD, later, false))
                .extracting(FieldDifference::label)
                .containsExactly("Title", "Tags");
    }

    @Test
    void allFieldsWithSomethingInThemAreShownWhenAskedFor() {
        List<FieldDifference> fields = VersionDifference.between(RECORD, RECORD, true);

        assertThat(fields).extracting(FieldDifference::label).containsExactly("Title", "Body", "Tags", "Authors");
        assertThat(fields).noneMatch(FieldDifference::changed);
    }

    @Test
    void aBodyIsComparedByItsParagraphs() {
        assertThat(FieldLines.ofHtml(RECORD.body())).containsExactly("Ebb", "The quay floods.", "One", "Two", "Three");
    }

    @Test
    void aChangeThatNoWordShowsIsNotHidden() {
        PublicationDraft later = RECORD.toBuilder()
                .body(RECORD.body() == null ? null : RECORD.body().replace("em>", "strong>"))
                .build();

        assertThat(VersionDifference.between(RECORD, later, false))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.label()).isEqualTo("Body");
                    assertThat(field.unseen()).isTrue();
                });
    }

    /** What an authority entry says about a person is no part of the record's own history. */
    @Test
    void aBiographyIsNoDifferenceButAnotherPersonOfTheSameNameIs() {
        PublicationDraft retold = RECORD.toBuilder()
                .authors(List.of(new AuthorDraft(12L, "Ines Peña", "Quay College", "Another", null, null, null)))
                .build();
        PublicationDraft namesake = RECORD.toBuilder()
                .authors(List.of(new AuthorDraft(13L, "Ines Peña", "Quay College", "A bio", null, null, null)))
                .build();

        assertThat(VersionDifference.between(RECORD, retold, false)).isEmpty();
        assertThat(VersionDifference.between(RECORD, namesake, false)).hasSize(1);
    }
}
