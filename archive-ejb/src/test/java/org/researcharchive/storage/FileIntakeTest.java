package org.researcharchive.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.storage.FileRefusedException.Reason;

class FileIntakeTest {

    private static final FileRules RULES = new FileRules(1, Set.of("pdf", "docx", "txt"));

    @TempDir
    private Path root;

    @Test
    void aPhotographIsStoredWithoutItsSecretsAndInSmallerCopiesTheRightWayUp() throws IOException {
        StoredFile stored = intake().picture(
                        new ByteArrayInputStream(Pictures.photograph(1000, 2000, 6)),
                        "C:\\my photo.jpg",
                        FileRules.INITIAL);

        assertThat(stored.fileName()).isEqualTo("my-photo.jpg");
        byte[] kept = Files.readAllBytes(files().find(stored.sha256()).orElseThrow());
        assertThat(new String(kept, ISO_8859_1)).doesNotContain(Pictures.SECRET);
        assertThat(scaled().widths(stored.sha256())).containsExactly(480, 960, 1600);
        BufferedImage small = Pictures.decoded(
                Files.readAllBytes(scaled().find(stored.sha256(), 480).orElseThrow()));
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(240);
        // turned by a quarter: what was left is on top
        assertThat(small.getRGB(240, 20) & 0xFF).isLessThan(60);
        assertThat(small.getRGB(240, 220) & 0xFF).isGreaterThan(200);
        assertThat(scaled().find(stored.sha256(), 481)).isEmpty();
    }

    @Test
    void aSmallPictureHasNoCopies() throws IOException {
        StoredFile stored =
                intake().picture(new ByteArrayInputStream(Pictures.pngWithWords(300, 10)), "a.png", FileRules.INITIAL);
        assertThat(scaled().widths(stored.sha256())).isEmpty();
    }

    @Test
    void whatAFileIsItsContentSaysNotItsName() throws IOException {
        assertThat(refusedPicture("<svg/>".getBytes(UTF_8), "drawing.png")).isEqualTo(Reason.NO_PICTURE);
        byte[] broken = Arrays.copyOf(Pictures.photograph(600, 400, 1), 700);
        assertThat(refusedPicture(broken, "a.jpg")).isEqualTo(Reason.BROKEN_PICTURE);
        assertThat(refusedPicture(new byte[0], "a.jpg")).isEqualTo(Reason.EMPTY);

        assertThat(refused("<html><script>", "report.pdf")).isEqualTo(Reason.TYPE);
        assertThat(refused(new byte[] {'M', 'Z', 0, 1}, "report.pdf")).isEqualTo(Reason.TYPE);
        assertThat(refused(zip("evil.exe"), "report.docx")).isEqualTo(Reason.TYPE);
        assertThat(refused("PK\u0003\u0004 no zip", "report.docx")).isEqualTo(Reason.TYPE);
        assertThat(refused("", "a.pdf")).isEqualTo(Reason.EMPTY);
        assertThat(refused("%PDF-" + "x".repeat(1024 * 1024), "large.pdf")).isEqualTo(Reason.TOO_LARGE);
        assertThat(take(zip("word/document.xml"), "report.docx").mediaType()).endsWith("wordprocessingml.document");
        assertThat(take("%PDF-1.7".getBytes(UTF_8), "a.txt").mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void aFileThatTheScannerFindsFaultWithIsNotStored() throws IOException {
        VirusScan finds = scanner("echo Eicar-Signature FOUND; exit 1");
        assertThatExceptionOfType(FileRefusedException.class)
                .isThrownBy(() -> new FileIntake(new FileStore(folders(), finds), scaled())
                        .attachment(new ByteArrayInputStream("%PDF-1.7".getBytes(UTF_8)), "a.pdf", RULES))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INFECTED))
                .satisfies(e -> assertThat(e.value()).isEqualTo("Eicar-Signature FOUND"))
                .satisfies(e -> assertThat(e.fileName()).isEqualTo("a.pdf"));
        try (Stream<Path> left = Files.walk(folders().attachments())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aScannerThatGivesNoAnswerLetsNothingIn() throws IOException {
        Path file = Files.writeString(root.resolve("any"), "text");
        scanner("exit 0").check(file, "any");
        for (VirusScan mute : List.of(
                scanner("exit 2"),
                scanner("exec sleep 60"),
                new VirusScan(List.of(root.resolve("not-there").toString()), Duration.ofSeconds(1)))) {
            assertThatExceptionOfType(FileRefusedException.class)
                    .isThrownBy(() -> mute.check(file, "any"))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_SCANNED));
        }
    }

    private static VirusScan scanner(String script) {
        return new VirusScan(List.of("sh", "-c", script), Duration.ofSeconds(1));
    }

    private Reason refusedPicture(byte[] content, String name) {
        try {
            throw new AssertionError(intake().picture(new ByteArrayInputStream(content), name, RULES)
                    .toString());
        } catch (FileRefusedException e) {
            return e.reason();
        }
    }

    private Reason refused(String content, String name) {
        return refused(content.getBytes(UTF_8), name);
    }

    private Reason refused(byte[] content, String name) {
        try {
            throw new AssertionError(take(content, name).toString());
        } catch (FileRefusedException e) {
            return e.reason();
        }
    }

    private StoredFile take(byte[] content, String name) {
        return intake().attachment(new ByteArrayInputStream(content), name, RULES);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private FileIntake intake() {
        return new FileIntake(files(), scaled());
    }

    private FileStore files() {
        return new FileStore(folders());
    }

    private ScaledPictures scaled() {
        return new ScaledPictures(folders());
    }

    private ArchiveFolders folders() {
        return new ArchiveFolders(root.resolve("files"));
    }
}
