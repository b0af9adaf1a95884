package org.researcharchive.launcher.run;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.Ports;
import org.researcharchive.launcher.data.ProcessMark;
import org.researcharchive.launcher.data.StateFile;
import org.researcharchive.launcher.database.DatabaseServer;
import org.researcharchive.launcher.process.Child;
import org.researcharchive.launcher.process.Leftovers;
import org.researcharchive.launcher.search.SearchServer;
import org.researcharchive.launcher.server.ApplicationServer;
import org.researcharchive.launcher.server.ServerSettings;

/**
 * The three servers of one archive, started side by side and stopped in order. Holds on to the data folder's lock until
 * all are stopped.
 */
public final class Stack {
    private static final int PATIENCE_SECONDS = 30;

    private final Installation installation;
    private final DataFolder data;
    private final FileLock lock;
    private final Steps steps;
    private final StateFile stateFile;
    private final Map<String, String> settings;
    private final List<Child> children = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    /**
     * @param settings of the archive that come from outside; see {@link ServerSettings}
     */
    public Stack(Installation installation, DataFolder data, FileLock lock, Steps steps, Map<String, String> settings) {
        this.installation = installation;
        this.data = data;
        this.lock = lock;
        this.steps = steps;
        this.settings = settings;
        this.stateFile = data.state();
    }

    /**
     * Starts everything and returns when the archive serves.
     *
     * @throws Failure when it does not come up; nothing is left running then
     */
    public Ports start(int httpPort, String adminPassword) {
        for (Part part : Leftovers.stop(data, stateFile.read())) {
            steps.done(part.label() + " of a launcher that was killed is stopped");
        }
        Ports ports = Ports.choose(httpPort, stateFile.read().ports());
        stateFile.write(stateFile
                .read()
                .withoutProcesses()
                .withPorts(ports.numbers())
                .withProcess(Part.LAUNCHER, ProcessMark.of(ProcessHandle.current())));
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> database =
                    CompletableFuture.runAsync(() -> startDatabase(ports.of(Port.DATABASE)), workers);
            CompletableFuture<Void> search = CompletableFuture.runAsync(() -> startSearch(ports), workers);
            CompletableFuture<Void> server =
                    CompletableFuture.runAsync(() -> startServer(ports, adminPassword, database), workers);
            try {
                CompletableFuture.allOf(database, search, server).join();
            } catch (CompletionException failure) {
                stop();
                throw failure;
            }
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Failure known) {
                throw known;
            }
            throw failure;
        }
        return ports;
    }

    private void startDatabase(int port) {
        DatabaseServer server = new DatabaseServer(installation, data);
        Child child = started(server.start(port));
        server.awaitReady(child);
        steps.done("PostgreSQL     ready on port " + port);
    }

    private void startSearch(Ports ports) {
        SearchServer server = new SearchServer(installation, data, ports);
        Child child = started(server.start());
        server.awaitReady(child);
        steps.done("Elasticsearch  ready on port " + ports.of(Port.SEARCH));
    }

    private void startServer(Ports ports, String adminPassword, CompletableFuture<Void> database) {
        ApplicationServer server = new ApplicationServer(installation, data, ports, settings);
        boolean deployed = server.prepare();
        if (deployed) {
            // the server loads the archive as it starts, and the archive needs its database
            database.join();
        }
        Child child = started(server.start(adminPassword));
        if (!deployed) {
            server.awaitUp(child);
            steps.done("Payara         started");
            database.join();
            server.deploy();
            steps.done("Payara         archive deployed");
        }
        server.awaitReady(child);
        steps.done("Payara         ready on port " + ports.of(Port.HTTP));
    }

    private synchronized Child started(Child child) {
        if (stopping) {
            child.stop(PATIENCE_SECONDS);
            throw new Failure("Stopped while starting");
        }
        children.add(child);
        stateFile.write(stateFile.read().withProcess(child.part(), child.mark()));
        return child;
    }

    /** Waits until one of the servers ends, and tells which if it did so by itself; nothing if they are being stopped. */
    Optional<Child> awaitEnd() {
        CompletableFuture<?>[] ends = children.stream()
                .map(child -> child.process().onExit().thenApply(process -> child))
                .toArray(CompletableFuture<?>[]::new);
        Child ended = (Child) CompletableFuture.anyOf(ends).join();
        return stopping ? Optional.empty() : Optional.of(ended);
    }

    /** Stops what runs, Payara first, PostgreSQL last. */
    public synchronized void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        List<Child> running = children.stream()
                .filter(Child::isAlive)
                .sorted(Comparator.comparing(Child::part))
                .toList();
        for (Child child : running) {
            child.stop(PATIENCE_SECONDS);
            steps.done(child.part().label() + " stopped");
        }
        stateFile.write(stateFile.read().withoutProcesses());
        try {
            lock.release();
        } catch (IOException failure) {
            throw new Failure("The data folder " + data.path() + " stays locked until this process ends", failure);
        }
    }
}
