package org.researcharchive.web.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.researcharchive.web.cite.Cited.record;
import static org.researcharchive.web.cite.Cited.stored;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.PublicationDraftBuilder;

class StyledCitationsTest {

    private final StyledCitations styles = new StyledCitations();

    @Test
    void aBlogPostInSixStyles() {
        PublicationDraftBuilder post = record("blog-post", "2019-10-18", "Terrence Matsuo", "Anna van der Berg")
                .series("The Peninsula");
        assertThat(texts(post))
                .containsExactly(
                        "Matsuo, T., & van der Berg, A. (2019, October 18). A first note. The Peninsula. " + Cited.URL,
                        "Matsuo, Terrence, and Anna van der Berg. 2019. “A First Note.” The Peninsula, October 18. "
                                + Cited.URL + ".",
                        "Matsuo, Terrence, and Anna van der Berg. “A First Note.” The Peninsula, 18 Oct. 2019, "
                                + Cited.URL + ".",
                        "Matsuo, T. and van der Berg, A. (2019) ‘A first note’, The Peninsula, 18 October. Available at: "
                                + Cited.URL + ".",
                        "T. Matsuo and A. van der Berg, “A first note,” The Peninsula. [Online]. Available: "
                                + Cited.URL,
                        "Matsuo T, van der Berg A. A first note [Internet]. The Peninsula. 2019. Available from: "
                                + Cited.URL);
    }

    @Test
    void aReportKnownByItsMonthInSixStyles() {
        PublicationDraftBuilder report =
                record("report", "2019-10", "Example Institute").publisher("Example Press");
        assertThat(texts(report))
                .containsExactly(
                        "Example Institute. (2019). A first note. Example Press. " + Cited.URL,
                        "Example Institute. 2019. A First Note. Example Press. " + Cited.URL + ".",
                        "Example Institute. A First Note. Example Press, Oct. 2019, " + Cited.URL + ".",
                        "Example Institute (2019) A first note. Example Press. Available at: " + Cited.URL + ".",
                        "Example Institute, “A first note,” Example Press, Oct. 2019. [Online]. Available: "
                                + Cited.URL,
                        "Example Institute. A first note [Internet]. Example Press; 2019 Oct. Available from: "
                                + Cited.URL);
    }

    @Test
    void citationsAreSafeHtmlWithItalicsOnly() {
        PublicationDraftBuilder report =
                record("report", "2019", "김정은").title("<script>alert(1)</script> & \u201cothers\u201d");
        StyledCitation apa = styles.of(stored(report), Cited.URL).getFirst();
        assertThat(apa.html()).contains("<em>&lt;script&gt;alert(1)&lt;/script&gt; &amp; “others”</em>");
        assertThat(apa.text()).startsWith("김정은. (2019). <script>alert(1)</script> & “others”");
    }

    private List<String> texts(PublicationDraftBuilder record) {
        return styles.of(stored(record), Cited.URL).stream()
                .map(StyledCitation::text)
                .toList();
    }
}
