package org.researcharchive.web.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClientQuotaTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final ClientQuota quota = new ClientQuota(() -> now);

    @Test
    void aClientHasSoManyAnHourAndThenNewOnes() {
        for (int i = 0; i < ClientQuota.AN_HOUR; i++) {
            assertThat(quota.take("192.0.2.1")).isTrue();
        }
        assertThat(quota.take("192.0.2.1")).isFalse();
        assertThat(quota.take("192.0.2.2")).isTrue();
        now = now.plusSeconds(3_601);
        assertThat(quota.take("192.0.2.1")).isTrue();
    }
}
