package org.researcharchive.search.index;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.Test;

class ElasticsearchConnectionTest {

    /** As an engine does that is frozen, or out of breath: connections are made, nothing is ever answered. */
    @Test
    void anEngineThatTakesConnectionsButNeverAnswersIsGivenUpInTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ElasticsearchClient client = ElasticsearchConnection.client(
                        "http://127.0.0.1:" + silent.getLocalPort(), Timeout.ofMilliseconds(200))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThrows(
                            EngineUnavailableException.class,
                            () -> ElasticsearchConnection.send(
                                    engine -> engine.cluster().health(), client)));
        }
    }
}
