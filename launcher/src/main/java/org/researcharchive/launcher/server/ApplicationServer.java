package org.researcharchive.launcher.server;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.Ports;
import org.researcharchive.launcher.database.DatabaseServer;
import org.researcharchive.launcher.process.Child;
import org.researcharchive.launcher.process.Http;
import org.researcharchive.launcher.process.LogTail;
import org.researcharchive.launcher.process.Waiting;

/** Payara with the archive in it. */
public final class ApplicationServer {
    /** Name of the secret that Payara's administrator signs in with. */
    public static final String ADMIN_SECRET = "server-password";

    private static final long START_MILLIS = 300_000;
    private static final String APPLICATION = "archive";

    private final Installation installation;
    private final DataFolder data;
    private final Ports ports;
    private final ServerDomain domain;
    private final Map<String, String> settings;
    private final Path log;

    /**
     * @param settings of the archive that come from outside, as environment variables; see {@link ServerSettings}
     */
    public ApplicationServer(Installation installation, DataFolder data, Ports ports, Map<String, String> settings) {
        this.installation = installation;
        this.data = data;
        this.ports = ports;
        this.settings = settings;
        this.domain = new ServerDomain(installation, data, ports);
        this.log = data.logs().resolve("server.log");
    }

    /** Tells whether the archive is deployed already, so that the server loads it by itself as it starts. */
    public boolean prepare() {
        return domain.prepare();
    }

    public Child start(String adminPassword) {
        Path home = installation.serverHome();
        List<String> command = new ArrayList<>();
        command.add(installation.javaExecutable().toString());
        command.addAll(options(home));
        command.add("-XX:ErrorFile=" + data.logs().resolve("server-crash-%p.log"));
        command.addAll(List.of(
                "-Xbootclasspath/a:" + home.resolve("lib/grizzly-npn-api.jar"),
                "-cp",
                home.resolve("modules/glassfish.jar").toString(),
                "com.sun.enterprise.glassfish.bootstrap.ASMain",
                "-upgrade",
                "false",
                "-read-stdin",
                "false",
                "-domainname",
                "archive",
                "-domaindir",
                domain.folder().toString(),
                "-instancename",
                "server",
                "-type",
                "DAS",
                "-verbose",
                "false"));
        return Child.start(
                Part.SERVER, command, environment(adminPassword), data.logs().resolve("server-jvm.log"), log);
    }

    /** Waits until the server takes commands; the archive need not be in it yet. */
    public void awaitUp(Child child) {
        await(child, admin()::isUp, "does not answer");
    }

    /** Deploys the archive into a server that runs without it. */
    public void deploy() {
        try {
            admin().deploy(installation.ear(), APPLICATION);
        } catch (Failure failure) {
            throw new Failure(
                    failure.getMessage()
                            + LogTail.lastCause(log).map(cause -> "; " + cause).orElse("") + " (log: " + log + ")",
                    failure);
        }
        domain.markDeployed();
    }

    private AdminClient admin() {
        return new AdminClient(ports.of(Port.ADMIN), data.secrets().get(ADMIN_SECRET));
    }

    /** Waits for the archive's own word that it serves, not only that the server is up. */
    public void awaitReady(Child child) {
        await(child, this::isReady, "does not serve the archive");
    }

    private boolean isReady() {
        HttpRequest health = Http.request(ports.of(Port.HTTP), "/health/ready")
                .timeout(Duration.ofSeconds(10))
                .build();
        return Http.send(health)
                .map(response -> response.statusCode() == 200 && response.body().contains("\"archive\""))
                .orElse(false);
    }

    private void await(Child child, java.util.function.BooleanSupplier condition, String trouble) {
        boolean met = Waiting.until(START_MILLIS, () -> !child.isAlive() || condition.getAsBoolean());
        if (!child.isAlive()) {
            throw child.death();
        }
        if (!met) {
            throw new Failure("Payara " + trouble + " after " + START_MILLIS / 1000 + " s; see " + log);
        }
    }

    private List<String> options(Path home) {
        try {
            Stream<String> own = ServerDomain.resource("jvm.options")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("${home}", home.toString())
                            .replace("${domain}", domain.folder().toString()));
            // without it newer JDKs print a warning for each library that still uses sun.misc.Unsafe
            Stream<String> newer = Runtime.version().feature() >= 24
                    ? Stream.of("--sun-misc-unsafe-memory-access=allow")
                    : Stream.empty();
            return Stream.concat(own, newer).toList();
        } catch (IOException failure) {
            throw new Failure("The launcher's jar is incomplete; build it again", failure);
        }
    }

    private Map<String, String> environment(String adminPassword) {
        Map<String, String> environment = new HashMap<>();
        environment.put("ARCHIVE_PUBLIC_URL", "http://localhost:" + ports.of(Port.HTTP));
        environment.putAll(settings);
        environment.put("ARCHIVE_DB_HOST", "127.0.0.1");
        environment.put("ARCHIVE_DB_PORT", String.valueOf(ports.of(Port.DATABASE)));
        environment.put("ARCHIVE_DB_NAME", DatabaseServer.NAME);
        environment.put("ARCHIVE_DB_USER", DatabaseServer.USER);
        environment.put("ARCHIVE_DB_PASSWORD", data.secrets().get(DatabaseServer.SECRET));
        environment.put("ARCHIVE_ELASTICSEARCH_URL", "http://127.0.0.1:" + ports.of(Port.SEARCH));
        environment.put("ARCHIVE_FILES", data.files().toString());
        environment.put("ARCHIVE_TEXT_EXTRACTOR", installation.textExtractor().toString());
        environment.put("ARCHIVE_ADMIN_PASSWORD", adminPassword);
        return environment;
    }
}
