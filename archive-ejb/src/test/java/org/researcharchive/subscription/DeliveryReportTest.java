package org.researcharchive.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {

    private static final String HEADERS = """
            To: bounces+1-00@example.org
            Delivered-To: other@example.org
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            Sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            """;

    @Test
    void saysWhichMailFailedAndWhy() throws Exception {
        DeliveryReport report = read(HEADERS + """
                Final-Recipient: rfc822; a@example.org
                Action: Failed
                Status: 5.2.2
                Diagnostic-Code: SMTP; 552 5.2.2 the mailbox
                  is full
                --b--
                """).orElseThrow();

        assertThat(report.failed()).isTrue();
        assertThat(report.reason()).isEqualTo("552 5.2.2 the mailbox is full");
        assertThat(report.recipients()).contains("bounces+1-00@example.org", "other@example.org");
    }

    @Test
    void oneOfSeveralRecipientsIsEnough() throws Exception {
        DeliveryReport report = read(HEADERS + """
                Final-Recipient: rfc822; a@example.org
                Action: delivered
                Status: 2.0.0

                Final-Recipient: rfc822; b@example.org
                Action: failed
                Status: 5.1.1
                --b--
                """).orElseThrow();

        assertThat(report.failed()).isTrue();
        assertThat(report.reason()).isEqualTo("5.1.1");
    }

    @Test
    void whatIsOnlyLateHasNotFailed() throws Exception {
        DeliveryReport report = read(HEADERS + """
                Final-Recipient: rfc822; a@example.org
                Action: delayed
                Status: 4.4.1
                --b--
                """).orElseThrow();

        assertThat(report.failed()).isFalse();
    }

    @Test
    void anAutomaticAnswerIsNoReport() throws Exception {
        assertThat(read("To: bounces+1-00@example.org\nAuto-Submitted: auto-replied\n\nI am away.\n"))
                .isEmpty();
        assertThat(read("Content-Type: multipart/report; boundary=\"b\"\n\n--b\n\nnothing\n--b--\n"))
                .isEmpty();
    }

    private static Optional<DeliveryReport> read(String mail) throws Exception {
        return DeliveryReport.of(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII))));
    }
}
