package org.researcharchive.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class SendOutcomeTest {

    @Test
    void anAnswerOfTheServerIsANo() {
        assertThat(SendOutcome.of(new SendFailedException("451 try again\n"))).isEqualTo(SendOutcome.LATER);
        assertThat(SendOutcome.of(new SendFailedException("550 5.1.1 nobody here")))
                .isEqualTo(SendOutcome.REFUSED);
    }

    @Test
    void theAnswerMayStandBehindASummary() {
        SendFailedException summary =
                new SendFailedException("Invalid Addresses", new SendFailedException("550 nobody here\n"));
        assertThat(SendOutcome.of(summary)).isEqualTo(SendOutcome.REFUSED);
        assertThat(SendOutcome.words(summary)).isEqualTo("550 nobody here");
    }

    @Test
    void aBrokenLineProvesNothing() {
        assertThat(SendOutcome.of(new SendFailedException("[EOF]"))).isEqualTo(SendOutcome.UNCERTAIN);
        assertThat(SendOutcome.of(new MessagingException("read timed out", new SocketTimeoutException())))
                .isEqualTo(SendOutcome.UNCERTAIN);
    }
}
