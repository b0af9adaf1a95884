package org.researcharchive.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;

class RecordReaderTest {

    @Test
    void readsWhatTheApiAnswered() throws IOException {
        PublicationDraft draft = read("""
                {"id":7,"version":3,"slug":"a-note","url":"x","createdAt":"2026-01-01T00:00:00Z",
                 "title":"A note","publishedOn":"2019-10","authors":[{"name":"A. Author"}],"extra":{"a":[1,{"b":2}]}}""");
        assertThat(draft.title()).isEqualTo("A note");
        assertThat(draft.publishedOn()).isEqualTo(PartialDate.parse("2019-10"));
        assertThat(draft.authors()).hasSize(1);
    }

    @Test
    void malformedJsonIsPlacedByLineAndColumn() {
        assertProblem(() -> read("{\n  \"title\": oops\n}"), "line 2, column");
        assertProblem(() -> read("{\"title\":\"a\""), "line 1, column");
        assertProblem(() -> read("{\"title\":\"a\"} x"), "line 1");
        assertProblem(() -> read("[]"), "one JSON object");
        assertProblem(() -> read(""), "one JSON object");
    }

    @Test
    void fieldsAtFaultAreNamed() {
        assertProblem(() -> read("{\"titel\":\"a\"}"), "'titel' is not a field; use one of attachments, authors");
        assertProblem(() -> read("{\"title\":\"a\",\"publishedOn\":\"tomorrow\"}"), "'tomorrow' is not a date");
        assertProblem(() -> read("{\"title\":\"a\",\"status\":\"secret\"}"), "'secret' is not a status");
        assertProblem(() -> read("{\"title\":{\"a\":1}}"), "'title' has the wrong form");
        assertProblem(() -> read("{\"title\":\"a\",\"authors\":[{\"nam\":\"x\"}]}"), "'authors[0].nam'");
        assertProblem(() -> read("{\"title\":\"a\",\"authors\":\"Kim\"}"), "'authors' has the wrong form");
    }

    @Test
    void messagesHoldNoInternals() {
        assertThatThrownBy(() -> read("{\"title\":{\"a\":1}}"))
                .hasMessageNotContaining("com.fasterxml")
                .hasMessageNotContaining("org.researcharchive")
                .hasMessageNotContaining("java.");
        assertThatThrownBy(() -> read("{oops"))
                .hasMessageNotContaining("com.fasterxml")
                .hasMessageNotContaining("JsonReadFeature");
    }

    private static PublicationDraft read(String body) throws IOException {
        return RecordReader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertProblem(ThrowingCallable reading, String detail) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(ApiException.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(400);
            assertThat(refused.problem().detail()).contains(detail);
        });
    }
}
