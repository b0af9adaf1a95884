package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptFormTest {

    @Test
    void whatABrowserSendsIsAForm() {
        String kept = """
                {"title": "Typed", "tags": ["a", "b"], "of later versions": 1,
                 "authors": [{"id": "7", "name": "A. Author"}, null, {"name": "B. Author", "orcid": "x"}]}
                """;
        PublicationForm form = KeptForm.read(kept).orElseThrow();
        assertThat(form.getTitle()).isEqualTo("Typed");
        assertThat(form.getTags()).containsExactly("a", "b");
        assertThat(form.getAuthors()).extracting(AuthorRow::getId).containsExactly(7L, null);
        assertThat(form.getAuthors()).extracting(AuthorRow::getOrcid).containsExactly(null, "x");
    }

    @Test
    void whatIsNoFormIsNone() {
        assertThat(KeptForm.read("[1, 2")).isEmpty();
        assertThat(KeptForm.read("null")).isEmpty();
        assertThat(KeptForm.read("{\"title\": {\"a\": 1}}")).isEmpty();
    }

    @Test
    void aFormComesBackAsItWasWritten() {
        PublicationForm form = new PublicationForm();
        FormMapping.fill(form, Drafts.full());

        PublicationForm back = KeptForm.read(KeptForm.write(form)).orElseThrow();

        assertThat(FormMapping.read(back).draft()).isEqualTo(Drafts.full());
    }
}
