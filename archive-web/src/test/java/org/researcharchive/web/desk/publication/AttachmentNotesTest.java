package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.researcharchive.attachment.AttachmentReading;
import org.researcharchive.attachment.TextProblem;
import org.researcharchive.attachment.TextState;

class AttachmentNotesTest {

    @Test
    void aFileWithPagesTellsHowMany() {
        assertThat(AttachmentNotes.sentence(new AttachmentReading(TextState.DONE, null, true, 12, false, "")))
                .isEqualTo("Its text is searched, 12 pages.");
        assertThat(AttachmentNotes.sentence(new AttachmentReading(TextState.DONE, null, true, 1, false, "")))
                .isEqualTo("Its text is searched, 1 page.");
    }

    @Test
    void aFileThatIsTooLongTellsSo() {
        assertThat(AttachmentNotes.sentence(new AttachmentReading(TextState.DONE, null, false, 0, true, "")))
                .startsWith("Its text is searched.")
                .contains("longer");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasWordsAndARemedy(TextProblem problem) {
        assertThat(AttachmentNotes.sentence(new AttachmentReading(TextState.FAILED, problem, false, 0, false, "x")))
                .startsWith("Its text is not searched: ")
                .contains(". Attach")
                .isNotEqualTo(AttachmentNotes.sentence(
                        new AttachmentReading(TextState.WAITING, problem, false, 0, false, "x")));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasWords(TextState state) {
        assertThat(AttachmentNotes.sentence(new AttachmentReading(state, null, false, 0, false, null)))
                .isNotBlank();
    }
}
