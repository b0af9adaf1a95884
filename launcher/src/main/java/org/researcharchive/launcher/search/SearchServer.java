package org.researcharchive.launcher.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.Ports;
import org.researcharchive.launcher.process.Child;
import org.researcharchive.launcher.process.Http;
import org.researcharchive.launcher.process.Waiting;

/** Elasticsearch over the {@code search} folder, one node on loopback in a JVM of its own. */
public final class SearchServer {
    private static final long START_MILLIS = 120_000;
    private static final String HEAP = "512m";

    private final Installation installation;
    private final DataFolder data;
    private final Ports ports;
    private final Path log;

    public SearchServer(Installation installation, DataFolder data, Ports ports) {
        this.installation = installation;
        this.data = data;
        this.ports = ports;
        this.log = data.logs().resolve("search.log");
    }

    /** Starts it; {@link #awaitReady} tells when it answers. */
    public Child start() {
        Path home = installation.searchHome();
        List<String> command = new ArrayList<>(List.of(
                installation.javaExecutable().toString(),
                "-Xms" + HEAP,
                "-Xmx" + HEAP,
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:ErrorFile=" + data.logs().resolve("search-crash-%p.log"),
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + data.searchClasses(),
                "-Xlog:cds=off",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Darchive.search.log=" + log,
                "-p",
                home.resolve("lib").toString(),
                "--add-modules=ALL-MODULE-PATH,jdk.incubator.vector,jdk.net",
                "--enable-native-access=ALL-UNNAMED,org.apache.lucene.core",
                "-cp",
                home.resolve("launcher-search-node.jar").toString(),
                "org.researcharchive.launcher.search.node.SearchNode"));
        settings(home).forEach((name, value) -> command.add(name + "=" + value));
        return Child.start(Part.SEARCH, command, Map.of(), data.logs().resolve("search-jvm.log"), log);
    }

    private Map<String, String> settings(Path home) {
        return Map.of(
                "path.home",
                home.toString(),
                "path.data",
                data.search().toString(),
                "path.logs",
                data.logs().toString(),
                "cluster.name",
                "archive",
                "node.name",
                "archive",
                "discovery.type",
                "single-node",
                "network.host",
                "127.0.0.1",
                "http.port",
                String.valueOf(ports.of(Port.SEARCH)),
                "transport.port",
                String.valueOf(ports.of(Port.SEARCH_TRANSPORT)),
                // the launcher looks after free space; a laptop's full disk must not make the index read-only
                "cluster.routing.allocation.disk.threshold_enabled",
                "false");
    }

    public void awaitReady(Child child) {
        int port = ports.of(Port.SEARCH);
        boolean ready = Waiting.until(
                START_MILLIS,
                () -> !child.isAlive() || Http.answers(port, "/_cluster/health?wait_for_status=yellow&timeout=1s"));
        if (!child.isAlive()) {
            throw child.death();
        }
        if (!ready) {
            throw new Failure("Elasticsearch is not ready after " + START_MILLIS / 1000 + " s; see " + log);
        }
    }
}
