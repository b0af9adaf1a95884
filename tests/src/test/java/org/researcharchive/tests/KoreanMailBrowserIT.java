package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A subscription keeps the language that it was asked for in. */
class KoreanMailBrowserIT extends BrowserJourney {

    private static final int MAIL_PORT = Integer.getInteger("archive.mail.port", 0);

    private final String reader = "ko" + Long.toString(System.nanoTime(), 36) + "@example.org";
    private GreenMail server;

    @BeforeEach
    void listen() {
        Assumptions.assumeTrue(MAIL_PORT > 0, "the archive was started without a mail server of the tests");
        server = new GreenMail(new ServerSetup(MAIL_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void hangUp() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void whoSubscribesInKoreanGetsMailsAndPagesInKorean() throws Exception {
        open("/ko/subscribe");
        assertAccessible();
        page.getByLabel("전자우편 주소").fill(reader);
        page.getByText("구독하기").click();
        assertThat(page.locator("h1")).hasText("전자우편을 확인하십시오");
        MimeMessage confirmation = await().atMost(60, SECONDS)
                .until(this::mail, Optional::isPresent)
                .orElseThrow();
        assertThat(confirmation.getSubject()).startsWith("구독을 확인해 주십시오");
        assertThat(part(confirmation, 1)).contains("<html lang=\"ko\">");
        page.navigate(link(part(confirmation, 0)));
        assertAccessible();
        page.getByText("예, 시작합니다").click();
        assertThat(page.locator("h1")).hasText("구독이 시작되었습니다");
    }

    /** The first mail to the reader; others may still be on their way to readers of other tests. */
    private Optional<MimeMessage> mail() throws MessagingException {
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(reader)) {
                return Optional.of(mail);
            }
        }
        return Optional.empty();
    }

    private static String link(String text) {
        Matcher link = Pattern.compile(Pattern.quote(ARCHIVE) + "/ko/subscribe/confirm\\S+")
                .matcher(text);
        assertThat(link.find()).as("a link to confirm in: " + text).isTrue();
        return link.group();
    }

    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        return ((Multipart) mail.getContent()).getBodyPart(number).getContent().toString();
    }
}
