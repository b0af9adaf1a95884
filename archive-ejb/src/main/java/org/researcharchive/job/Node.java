package org.researcharchive.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This server's name among the servers of one archive. It must stay the same when the server starts again. */
@ApplicationScoped
public class Node {

    @Inject
    @ConfigProperty(name = "archive.node")
    private Optional<String> configured;

    private volatile boolean leaving;

    public String name() {
        return configured.orElseGet(Node::hostAndInstance);
    }

    /** Whether this server is going down. */
    boolean leaving() {
        return leaving;
    }

    void leave() {
        leaving = true;
    }

    private static String hostAndInstance() {
        String instance = System.getProperty("com.sun.aas.instanceName", "server");
        try {
            return InetAddress.getLocalHost().getHostName() + "/" + instance;
        } catch (UnknownHostException e) {
            return "localhost/" + instance;
        }
    }
}
