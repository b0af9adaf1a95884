package org.researcharchive.bulkedit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

class RecordChangeTest {

    private static final PublicationDraft RECORD = PublicationDraft.builder()
            .title("Dams of the North")
            .summary("A dam.")
            .body("<p>A <b>dam</b>.</p>")
            .status(PublicationStatus.DRAFT)
            .type("report")
            .series("Notes")
            .categories(List.of("Asia/Korea", "Water"))
            .tags(List.of("dam"))
            .authors(List.of(author(1L, "Ana"), author(2L, "Bo")))
            .build();

    static Stream<RecordChange> changesThatConcernNothingHere() {
        return Stream.of(
                new RecordChange.AddCategory(" Asia / Korea/"),
                new RecordChange.RemoveCategory("Asia"),
                new RecordChange.AddTag("dam"),
                new RecordChange.RemoveTag("Dam"),
                new RecordChange.SetSeries("Notes"),
                new RecordChange.SetType("report"),
                new RecordChange.SetRights(null),
                new RecordChange.SetStatus(PublicationStatus.DRAFT),
                new RecordChange.ReplaceAuthor(3, author(4L, "Cy")),
                new RecordChange.ReplaceText(Set.of(TextField.values()), "weir", "lock", false, false));
    }

    @ParameterizedTest
    @MethodSource("changesThatConcernNothingHere")
    void aRecordThatSaysSoAlreadyStaysAsItIs(RecordChange change) {
        assertThat(change.of(RECORD)).isEqualTo(RECORD);
    }

    @ParameterizedTest
    @MethodSource("changesThatConcernNothingHere")
    void aChangeIsTheSameWhenItIsReadAgain(RecordChange change) throws Exception {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readValue(json.writeValueAsString(change), RecordChange.class))
                .isEqualTo(change);
    }

    @Test
    void subjectsComeAndGo() {
        assertThat(new RecordChange.AddCategory("Asia").of(RECORD).categories())
                .containsExactly("Asia/Korea", "Water", "Asia");
        assertThat(new RecordChange.RemoveCategory("Water").of(RECORD).categories())
                .containsExactly("Asia/Korea");
        assertThat(new RecordChange.AddTag("weir").of(RECORD).tags()).containsExactly("dam", "weir");
        assertThat(new RecordChange.RemoveTag("dam").of(RECORD).tags()).isEmpty();
    }

    @Test
    void fieldsAreSetAndEmptied() {
        assertThat(new RecordChange.SetSeries(null).of(RECORD).series()).isNull();
        assertThat(new RecordChange.SetType("paper").of(RECORD).type()).isEqualTo("paper");
        assertThat(new RecordChange.SetRights("CC0").of(RECORD).rights()).isEqualTo("CC0");
        assertThat(new RecordChange.SetStatus(PublicationStatus.PUBLISHED)
                        .of(RECORD)
                        .status())
                .isEqualTo(PublicationStatus.PUBLISHED);
    }

    @Test
    void anAuthorTakesThePlaceOfAnother() {
        assertThat(new RecordChange.ReplaceAuthor(1, author(3L, "Cy"))
                        .of(RECORD)
                        .authors())
                .extracting(AuthorDraft::name)
                .containsExactly("Cy", "Bo");
        assertThat(new RecordChange.ReplaceAuthor(1, author(null, "New"))
                        .of(RECORD)
                        .authors())
                .extracting(AuthorDraft::name)
                .containsExactly("New", "Bo");
    }

    @Test
    void nobodyIsNamedTwice() {
        assertThat(new RecordChange.ReplaceAuthor(1, author(2L, "Bo"))
                        .of(RECORD)
                        .authors())
                .extracting(AuthorDraft::name)
                .containsExactly("Bo");
    }

    @Test
    void wordsAreReplacedOnlyWhereOneLooks() {
        PublicationDraft changed = new RecordChange.ReplaceText(
                        Set.of(TextField.SUMMARY, TextField.BODY), "dam", "weir", true, false)
                .of(RECORD);
        assertThat(changed.title()).isEqualTo("Dams of the North");
        assertThat(changed.summary()).isEqualTo("A weir.");
        assertThat(changed.body()).isEqualTo("<p>A <b>weir</b>.</p>");
    }

    private static AuthorDraft author(@Nullable Long id, String name) {
        return new AuthorDraft(id, name, null, null, null, null, null);
    }
}
