package org.researcharchive.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.launcher.Failure;

class PortsTest {
    @Test
    void choosesADifferentPortForEach() {
        Map<Port, Integer> ports = Ports.choose(Ports.free(), Map.of()).numbers();
        assertThat(ports).containsOnlyKeys(Port.values());
        assertThat(ports.values()).doesNotHaveDuplicates();
    }

    @Test
    void keepsThePortsOfLastTimeWhileTheyAreFree() {
        Ports first = Ports.choose(Ports.free(), Map.of());
        assertThat(Ports.choose(first.of(Port.HTTP), first.numbers())).isEqualTo(first);
    }

    @Test
    void takesAnotherForOneThatIsTakenByNow() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.choose(Ports.free(), Map.of(Port.SEARCH, other.getLocalPort()));
            assertThat(ports.of(Port.SEARCH)).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void refusesAnHttpPortInUseAndSaysWhatToDo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.choose(other.getLocalPort(), Map.of()))
                    .isInstanceOf(Failure.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + " is in use by another program; stop that one, or choose another with --port");
        }
    }
}
