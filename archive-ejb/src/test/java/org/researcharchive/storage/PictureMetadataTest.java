package org.researcharchive.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureMetadataTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aPhotographKeepsItsPixelsAndItsWayUpAndTellsNothingElse(int wayUp) throws IOException {
        byte[] photograph = Pictures.photograph(60, 40, wayUp);
        assertThat(JpegOrientation.of(photograph)).isEqualTo(wayUp);

        byte[] clean = PictureMetadata.removed(photograph, "image/jpeg");

        assertThat(text(photograph)).contains(Pictures.SECRET);
        assertThat(text(clean)).doesNotContain(Pictures.SECRET).doesNotContain("adobe");
        assertThat(JpegOrientation.of(clean)).isEqualTo(wayUp);
        assertThat(text(clean).contains("Exif")).isEqualTo(wayUp != 1);
        assertThat(pixels(clean)).isEqualTo(pixels(Pictures.encoded(Pictures.redAndBlue(60, 40), "jpg")));
        assertThat(PictureMetadata.removed(clean, "image/jpeg")).isEqualTo(clean);
    }

    @Test
    void aDrawingLosesItsWords() throws IOException {
        byte[] clean = PictureMetadata.removed(Pictures.pngWithWords(10, 10), "image/png");
        assertThat(clean).isEqualTo(Pictures.encoded(Pictures.redAndBlue(10, 10), "png"));
    }

    @Test
    void aWebPictureLosesItsWordsAndSaysSo() {
        byte[] clean = PictureMetadata.removed(Pictures.webpWithWords(), "image/webp");
        assertThat(text(clean)).doesNotContain(Pictures.SECRET).doesNotContain("EXIF");
        assertThat(clean[20] & 0x0C).isZero();
        assertThat(clean[4] & 0xFF).isEqualTo(clean.length - 8);
    }

    @Test
    void aPictureThatBreaksOffIsRefused() throws IOException {
        byte[] photograph = Pictures.photograph(60, 40, 1);
        byte[] drawing = Pictures.pngWithWords(10, 10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureMetadata.removed(Arrays.copyOf(photograph, 30), "image/jpeg"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureMetadata.removed(Arrays.copyOf(drawing, drawing.length - 20), "image/png"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureMetadata.removed(Arrays.copyOf(Pictures.webpWithWords(), 60), "image/webp"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage read = Pictures.decoded(picture);
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }
}
