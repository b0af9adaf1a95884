package org.researcharchive.launcher.backup;

import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Ports;
import org.researcharchive.launcher.database.DatabaseServer;
import org.researcharchive.launcher.process.Child;
import org.researcharchive.launcher.process.Leftovers;

/** PostgreSQL alone on a data folder that this process has claimed, until closed or until this process ends. */
final class LocalDatabase implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final DataFolder data;
    private final Child child;
    private final DatabaseAddress address;
    private final Thread stopping = new Thread(this::stop, "stop-database");

    private LocalDatabase(DataFolder data, Child child, DatabaseAddress address) {
        this.data = data;
        this.child = child;
        this.address = address;
    }

    /** Starts it, and makes it where there is none yet. */
    static LocalDatabase start(Installation installation, DataFolder data) {
        Leftovers.stop(data, data.state().read());
        int port = Ports.free();
        DatabaseServer server = new DatabaseServer(installation, data);
        Child child = server.start(port);
        // so that it is found again should this process be killed
        data.state().write(data.state().read().withoutProcesses().withProcess(Part.DATABASE, child.mark()));
        LocalDatabase database = new LocalDatabase(data, child, DatabaseAddress.of(data, port));
        Runtime.getRuntime().addShutdownHook(database.stopping);
        try {
            server.awaitReady(child);
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        stop();
        data.state().write(data.state().read().withoutProcesses());
        try {
            Runtime.getRuntime().removeShutdownHook(stopping);
        } catch (IllegalStateException goingDown) {
            // then it runs already, and finds nothing to stop
        }
    }

    private void stop() {
        child.stop(PATIENCE_SECONDS);
    }
}
