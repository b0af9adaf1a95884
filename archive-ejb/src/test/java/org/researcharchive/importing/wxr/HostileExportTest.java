package org.researcharchive.importing.wxr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.importing.upload.UnreadableUploadException;

/** Files that are no exports, or want more than to be read. */
class HostileExportTest {

    private static final String HEAD =
            "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>" + "<wp:wxr_version>1.2</wp:wxr_version>";
    private static final String ITEM =
            "<item><title>%s</title><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type></item></channel></rss>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss><channel><title>x</channel></rss>       | line 1, column 25 | broken
            <rss><channel></channel></rss>               | line 1            | wp:wxr_version
            <rss><title>x</title></rss>                  | line 1            | <channel>
            <feed/>                                      | line 1            | <rss>
            <rss><channel>                               | line 1            | broken
            no xml                                       | line 1, column 1  | broken
            """)
    void whatIsNoExportIsRefusedWithLineAndColumn(String content, String place, String why) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining(place)
                .hasMessageContaining("column")
                .hasMessageContaining(why)
                .hasMessageContaining("Nothing");
    }

    @Test
    void anUnknownVersionIsRefused() {
        assertThatThrownBy(() -> read(HEAD.replace(">1.2<", ">9.0<") + ITEM))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("'9.0'");
    }

    @Test
    void entitiesThatMultiplyAreNotEvenRead() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (char name = 'b'; name <= 'z'; name++) {
            char before = (char) (name - 1);
            bomb.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + before + ";").repeat(10))
                    .append("\">");
        }
        assertThatThrownBy(() -> read(bomb + "]>" + HEAD + ITEM.formatted("&z;")))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void noFileIsLookedInto() throws IOException {
        Path secret = folder.resolve("secret");
        Files.writeString(secret, "SECRET");
        assertThatThrownBy(() -> read("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + HEAD
                        + ITEM.formatted("&x;")))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageNotContaining("SECRET");
        assertThatThrownBy(() -> read(HEAD + ITEM.formatted("&x;")))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void nobodyIsAsked() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/";
            assertThatThrownBy(() -> read("<!DOCTYPE rss SYSTEM \"" + address + "x.dtd\">" + HEAD + ITEM))
                    .isInstanceOf(UnreadableUploadException.class);
            assertThatThrownBy(
                            () -> read("<!DOCTYPE rss [<!ENTITY % p SYSTEM \"" + address + "p\"> %p;]>" + HEAD + ITEM))
                    .isInstanceOf(UnreadableUploadException.class);
            read(HEAD.replace(
                            "<rss",
                            "<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\" xmlns:xsi="
                                    + "\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a " + address
                                    + "a.xsd\"")
                    + "<xi:include href=\"" + address + "i\"/>"
                    + ITEM.formatted("<![CDATA[<img src=\"" + address + "\">]]>"));
        } finally {
            server.stop(0);
        }
        Assertions.assertThat(asked).hasValue(0);
    }

    private static void read(String content) throws IOException {
        WxrSite.read(new ByteArrayInputStream(content.getBytes(UTF_8)), "x.xml");
    }
}
