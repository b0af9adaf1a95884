package org.researcharchive.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.process.Child;
import org.researcharchive.launcher.process.LogTail;
import org.researcharchive.launcher.process.Waiting;

/**
 * PostgreSQL over the {@code database} folder: made at the first start, kept ever after. Listens on loopback only and
 * asks everyone for the generated password.
 */
public final class DatabaseServer {
    public static final String NAME = "archive";
    public static final String USER = "archive";
    /** Name of the secret that {@link #USER} signs in with. */
    public static final String SECRET = "database-password";

    private static final long START_MILLIS = 120_000;

    private final Installation installation;
    private final DataFolder data;
    private final Path log;

    public DatabaseServer(Installation installation, DataFolder data) {
        this.installation = installation;
        this.data = data;
        this.log = data.logs().resolve("database.log");
    }

    /** Starts it; {@link #awaitReady} tells when it takes connections. */
    public Child start(int port) {
        Path home = PostgresBinaries.unpackedIn(installation.databaseHome());
        if (!data.hasDatabase()) {
            create(home);
        }
        removeStalePid();
        List<String> command = program(home, "postgres");
        command.addAll(List.of("-D", data.database().toString(), "-p", String.valueOf(port)));
        Map.of(
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "max_connections", "60",
                        "shared_buffers", "128MB",
                        "max_wal_size", "1GB",
                        "jit", "off",
                        "log_line_prefix", "%m [%p] ",
                        "timezone", "UTC",
                        "log_timezone", "UTC")
                .forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Child.start(Part.DATABASE, command, Map.of(), log, log);
    }

    /** Recovers first after a crash, which may take a while. */
    public void awaitReady(Child child) {
        boolean ready = Waiting.until(START_MILLIS, () -> !child.isAlive() || isReady(child));
        if (!child.isAlive()) {
            throw child.death();
        }
        if (!ready) {
            throw new Failure("PostgreSQL is not ready after " + START_MILLIS / 1000 + " s; see " + log);
        }
    }

    /** As {@code pg_ctl} does it: the eighth line of the pid file says so. */
    private boolean isReady(Child child) {
        List<String> lines = pidFile();
        return lines.size() >= 8
                && lines.getFirst()
                        .strip()
                        .equals(String.valueOf(child.process().pid()))
                && lines.get(7).strip().equals("ready");
    }

    private void create(Path home) {
        Path password = data.database().resolveSibling("database-password.new");
        try {
            // what an interrupted first start has left is no database yet
            DataFolder.delete(data.database());
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, data.secrets().get(SECRET) + "\n");
            List<String> initdb = program(home, "initdb");
            initdb.addAll(List.of(
                    "-D",
                    data.database().toString(),
                    "-U",
                    USER,
                    "--pwfile=" + password,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--no-instructions"));
            runToEnd(initdb, "");
            List<String> single = program(home, "postgres");
            single.addAll(List.of("--single", "-D", data.database().toString(), "postgres"));
            runToEnd(single, "CREATE DATABASE " + NAME + ";\n");
        } catch (IOException failure) {
            throw new Failure(
                    "The database cannot be created in " + data.database() + ": " + failure.getMessage(), failure);
        } finally {
            try {
                Files.deleteIfExists(password);
            } catch (IOException failure) {
                System.getLogger(DatabaseServer.class.getName())
                        .log(System.Logger.Level.WARNING, "Delete " + password + " by hand", failure);
            }
        }
    }

    private void runToEnd(List<String> command, String input) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var in = process.outputWriter()) {
            in.write(input);
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException(LogTail.lastMeaningfulLine(log));
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is not root, yet owns its files. */
    private static List<String> program(Path home, String name) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(name).toString());
        return command;
    }

    /** After a crash the pid file may name a process that by now is somebody else's; PostgreSQL then would not start. */
    private void removeStalePid() {
        List<String> lines = pidFile();
        if (lines.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> named =
                ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        boolean stillServes = named.flatMap(process -> process.info().commandLine())
                .map(line -> line.contains(data.database().toString()))
                .orElse(false);
        if (stillServes) {
            throw new Failure("A PostgreSQL (process " + lines.getFirst() + ") still serves " + data.database()
                    + "; stop it with `kill -INT " + lines.getFirst() + "` and start again");
        }
        try {
            Files.delete(data.database().resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new Failure("Cannot delete the stale postmaster.pid in " + data.database(), failure);
        }
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(data.database().resolve("postmaster.pid"));
        } catch (IOException absent) {
            return List.of();
        }
    }
}
