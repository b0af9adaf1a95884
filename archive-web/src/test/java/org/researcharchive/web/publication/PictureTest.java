package org.researcharchive.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.researcharchive.record.ImageDraft;

class PictureTest {

    @Test
    void captionCreditAndLicenceMakeOneLine() {
        assertThat(Picture.of(new ImageDraft(null, "ab/c.png", "a", "The quay", "Photo: M. Sato", "CC BY 2.0"))
                        .line())
                .isEqualTo("The quay. Photo: M. Sato, CC BY 2.0.");
        assertThat(Picture.of(new ImageDraft(null, null, null, null, "An agency", null))
                        .line())
                .isEqualTo("Credit: An agency.");
    }

    @Test
    void aPictureElsewhereIsLinkedAndNotLoaded() {
        Picture picture = Picture.of(new ImageDraft("https://example.org/a.png", null, null, null, "X", null));
        assertThat(picture.source()).isNull();
        assertThat(picture.elsewhere()).isEqualTo("https://example.org/a.png");
        assertThat(picture.host()).isEqualTo("example.org");
        assertThat(Picture.of(new ImageDraft("javascript:alert(1)", null, null, null, "X", null))
                        .elsewhere())
                .isNull();
    }

    @Test
    void picturesInTheTextBecomeLinksUnlessTheyAreOurs() {
        assertThat(BodyPictures.linked("<p>See <img src=\"https://example.org/a.png\" alt=\"a chart\"> here</p>"))
                .contains("<a href=\"https://example.org/a.png\" rel=\"nofollow noopener\">")
                .contains("a chart")
                .doesNotContain("<img");
        assertThat(BodyPictures.linked("<p><a href=\"/x\"><img src=\"https://example.org/a.png\"></a></p>"))
                .doesNotContain("<img")
                .containsOnlyOnce("<a ");
        String ours = "<p><img src=\"/files/ab/a.png\" alt=\"x\"></p>";
        assertThat(BodyPictures.linked(ours)).contains("<img src=\"/files/ab/a.png\"");
    }
}
