package org.researcharchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.extract.wire.Limits;
import org.researcharchive.extract.wire.Outcome;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.extract.wire.Request;

class FileReaderTest {

    private final FileReader reader = new FileReader();
    private final List<Reply.Page> pages = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aNameThatSaysNothing() {
        file = folder.resolve("file");
    }

    @Test
    void aPdfGivesEachPageUnderItsNumber() throws IOException {
        Reply.End end = read(Fixtures.pdf(file, "The first page", "", "The third page"), "report.pdf");

        assertThat(end.outcome()).isEqualTo(Outcome.READ);
        assertThat(end.paged()).isTrue();
        assertThat(end.pages()).isEqualTo(3);
        assertThat(pages).containsExactly(new Reply.Page(1, "The first page"), new Reply.Page(3, "The third page"));
    }

    @Test
    void aWordThatALineEndCutsIsWhole() throws IOException {
        read(Fixtures.pdf(file, "the archi-\ntecture of tide tables"), "report.pdf");

        assertThat(text()).isEqualTo("the architecture of tide tables");
    }

    @Test
    void aWordDocumentGivesItsParagraphs() throws IOException {
        Reply.End end = read(Fixtures.docx(file, "Dear reader,", "this is a letter."), "letter.docx");

        assertThat(end.outcome()).isEqualTo(Outcome.READ);
        assertThat(end.paged()).isFalse();
        assertThat(text()).isEqualTo("Dear reader,\nthis is a letter.");
    }

    @Test
    void aWebPageGivesItsTextWithoutScripts() throws IOException {
        read(
                Fixtures.text(
                        file,
                        "<!doctype html><html><head><style>p {}</style><script>var hidden;</script></head>"
                                + "<body><h1>Tides</h1><p>High &amp; low</p></body></html>"),
                "page.html");

        assertThat(text()).contains("Tides").contains("High & low").doesNotContain("hidden");
    }

    @Test
    void plainTextIsReadWhateverItsLanguage() throws IOException {
        read(Fixtures.text(file, "김정은 and Nguyễn, réunis à 東京"), "notes.txt");

        assertThat(text()).isEqualTo("김정은 and Nguyễn, réunis à 東京");
    }

    @Test
    void whatAFileIsItsContentSays() throws IOException {
        Reply.End end = read(Fixtures.pdf(file, "A page in disguise"), "picture.png");

        assertThat(end.paged()).isTrue();
        assertThat(text()).isEqualTo("A page in disguise");
    }

    @Test
    void aLongTextIsCutIntoPieces() throws IOException {
        String paragraph = "<p>" + "tide table ".repeat(300) + "</p>";
        Reply.End end =
                read(Fixtures.text(file, "<html><body>" + paragraph.repeat(12) + "</body></html>"), "long.html");

        assertThat(end.cut()).isFalse();
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(piece -> assertThat(piece.text().length()).isLessThan(Limits.PIECE_CHARACTERS + 5_000));
        assertThat(pages.stream().map(Reply.Page::number)).containsExactly(1, 2, 3);
    }

    @Test
    void aTextWithoutEndIsTakenAsFarAsIsWanted() throws IOException {
        Reply.End end = read(Fixtures.text(file, "no line ends here ".repeat(700_000)), "long.txt");

        assertThat(end.outcome()).isEqualTo(Outcome.READ);
        assertThat(end.cut()).isTrue();
        assertThat(pages.stream().mapToInt(page -> page.text().length()).sum()).isLessThanOrEqualTo(Limits.CHARACTERS);
    }

    @Test
    void anEmptyFileHoldsNothing() throws IOException {
        assertThat(read(Fixtures.text(file, ""), "empty.pdf").outcome()).isEqualTo(Outcome.READ);
        assertThat(pages).isEmpty();
    }

    @Test
    void aLockedPdfIsSaidToBeLocked() throws IOException {
        assertThat(read(Fixtures.encryptedPdf(file, "secret"), "locked.pdf").outcome())
                .isEqualTo(Outcome.ENCRYPTED);
    }

    @Test
    void halfAPdfIsBroken() throws IOException {
        byte[] whole = Files.readAllBytes(Fixtures.pdf(file, "one", "two"));
        Files.write(file, Arrays.copyOf(whole, 60));

        assertThat(read(file, "half.pdf").outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void aDocumentThatSwellsIsABomb() throws IOException {
        assertThat(read(Fixtures.bomb(file), "bomb.docx").outcome()).isEqualTo(Outcome.BOMB);
    }

    @Test
    void zipsAreNotOpened() throws IOException {
        assertThat(read(Fixtures.nestedZip(file, 30), "deep.zip").outcome()).isEqualTo(Outcome.NOT_TEXT);
        assertThat(pages).isEmpty();
    }

    @Test
    void aPictureHoldsNoText() throws IOException {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});

        assertThat(read(file, "report.pdf").outcome()).isEqualTo(Outcome.NOT_TEXT);
    }

    @Test
    void noDocumentReadsOtherFiles() throws IOException {
        Path secret = Fixtures.text(folder.resolve("secret.txt"), "the-secret-of-this-machine");
        String doctype = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
        read(
                Fixtures.docxOf(
                        file,
                        "<?xml version=\"1.0\"?>" + doctype
                                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>before &s; after</w:t></w:r></w:p></w:body></w:document>"),
                "spy.docx");
        read(Fixtures.text(file, "<?xml version=\"1.0\"?>" + doctype + "<html><body>&s;</body></html>"), "spy.html");
        read(Fixtures.text(file, "<?xml version=\"1.0\"?>" + doctype + "<html><body>&s;</body></html>"), "spy.xhtml");

        assertThat(text()).doesNotContain("the-secret-of-this-machine");
    }

    private Reply.End read(Path path, String name) {
        return reader.read(new Request(path, name), pages::add);
    }

    private String text() {
        return String.join("\n", pages.stream().map(Reply.Page::text).toList());
    }
}
