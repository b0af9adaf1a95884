package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PublicationDraft;

class FormMappingTest {

    private final PublicationForm form = new PublicationForm();

    @Test
    void recordThatNobodyTouchedComesBackAsItWas() {
        FormMapping.fill(form, Drafts.full());
        assertThat(FormMapping.read(form).draft()).isEqualTo(Drafts.full());
    }

    @Test
    void emptyRecordComesBackEmpty() {
        PublicationDraft empty = PublicationDraft.builder().build();
        FormMapping.fill(form, empty);
        assertThat(FormMapping.read(form).draft()).isEqualTo(empty);
    }

    @Test
    void fillingReplacesWhatStoodThere() {
        FormMapping.fill(form, Drafts.full());
        FormMapping.fill(form, PublicationDraft.builder().title("Other").build());
        assertThat(FormMapping.read(form).draft())
                .isEqualTo(PublicationDraft.builder().title("Other").build());
    }

    @Test
    void lineBreaksOfBrowsersAreNoChange() {
        FormMapping.fill(form, Drafts.full());
        form.setSummary("Two lines.\r\nOf summary.");
        assertThat(FormMapping.read(form).draft()).isEqualTo(Drafts.full());
    }

    @Test
    void blankRowsAreLeftOut() {
        form.getAuthors().add(new AuthorRow());
        form.getLinks().add(FormRows.of(new LinkDraft(" ", "")));
        form.getIdentifiers().add(new IdentifierRow());
        assertThat(FormMapping.read(form).draft())
                .isEqualTo(PublicationDraft.builder().build());
    }

    @Test
    void everythingThatCannotBeReadIsSaidAtOnceAndNothingTypedIsLost() {
        form.setPublishedOn("October 2019");
        form.setExtra("{\"a\": ");
        form.getIdentifiers().add(FormRows.identifier("doi", "10.1/a"));
        form.getIdentifiers().add(FormRows.identifier("doi", "10.1/b"));

        FormMapping.Outcome outcome = FormMapping.read(form);

        assertThat(outcome.draft()).isNull();
        assertThat(outcome.violations())
                .extracting(Violation::field)
                .containsExactly("publishedOn", "identifiers[1].scheme", "extra");
        assertThat(form.getPublishedOn()).isEqualTo("October 2019");
        assertThat(form.getExtra()).isEqualTo("{\"a\": ");
    }

    @Test
    void violationOfAnIdentifierIsShownAtItsRow() {
        form.getIdentifiers().add(FormRows.identifier("isbn", "1"));
        form.getIdentifiers().add(FormRows.identifier("doi", "2"));
        List<Violation> placed =
                IdentifierRows.placed(List.of(new Violation("identifiers.doi", "2", "too long")), form);
        assertThat(placed).containsExactly(new Violation("identifiers[1].value", "2", "too long"));
    }
}
