package org.researcharchive.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessMarkTest {
    private final ProcessMark self = ProcessMark.of(ProcessHandle.current());

    @Test
    void findsTheProcessItMarked() {
        assertThat(self.find()).contains(ProcessHandle.current());
    }

    @Test
    void doesNotTakeALaterProcessOfTheSameIdForIt() {
        ProcessMark former = new ProcessMark(self.pid(), self.started().minus(Duration.ofMinutes(1)));
        assertThat(former.find()).isEmpty();
    }
}
