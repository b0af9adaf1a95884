package org.researcharchive.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.Ports;

/**
 * Payara's domain in the data folder. Nothing in it is worth keeping: it is made anew from our own configuration
 * whenever that, a port or the archive's own EAR differs from what it was made of, and deployed into once.
 */
final class ServerDomain {
    private static final String STAMP = "deployed";
    private static final List<String> TEMPLATE_CONFIG = List.of(
            "cacerts.p12",
            "default-web.xml",
            "domain-passwords",
            "javaee.server.policy",
            "keyfile",
            "keystore.p12",
            "login.conf",
            "restrict.server.policy",
            "server.policy");

    private final Installation installation;
    private final Path folder;
    private final DataFolder data;
    private final Ports ports;

    ServerDomain(Installation installation, DataFolder data, Ports ports) {
        this.installation = installation;
        this.data = data;
        this.ports = ports;
        this.folder = data.server();
    }

    Path folder() {
        return folder;
    }

    /**
     * Makes the domain ready to start.
     *
     * @return whether this very EAR is deployed in it already
     */
    boolean prepare() {
        try {
            boolean deployed = isDeployed();
            if (!deployed) {
                DataFolder.delete(folder);
                create();
            }
            Path config = folder.resolve("config");
            Files.writeString(
                    config.resolve("admin-keyfile"),
                    AdminKey.line(data.secrets().get(ApplicationServer.ADMIN_SECRET)));
            String log = data.logs().resolve("server.log").toString();
            Files.writeString(
                    config.resolve("logging.properties"),
                    resource("logging.properties").replace("@LOG@", log));
            return deployed;
        } catch (IOException failure) {
            throw new Failure(
                    "The server's folder " + folder + " cannot be prepared: " + failure.getMessage(), failure);
        }
    }

    /** Remembers that the EAR of now is deployed. */
    void markDeployed() {
        try {
            Files.writeString(folder.resolve(STAMP), stamp());
        } catch (IOException failure) {
            throw new Failure("Cannot write to " + folder + ": " + failure.getMessage(), failure);
        }
    }

    private boolean isDeployed() throws IOException {
        Path stamp = folder.resolve(STAMP);
        return Files.exists(stamp) && Files.readString(stamp).equals(stamp());
    }

    private void create() throws IOException {
        Path template = installation.serverHome().resolve("domains/domain1");
        for (String name : List.of("config", "lib/ext", "docroot", "autodeploy")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (String name : TEMPLATE_CONFIG) {
            Files.copy(
                    template.resolve("config").resolve(name),
                    folder.resolve("config").resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve("config/domain.xml"), configuration());
        try (Stream<Path> drivers = Files.list(installation.serverLibraries())) {
            for (Path driver : drivers.toList()) {
                Files.copy(driver, folder.resolve("lib").resolve(driver.getFileName()));
            }
        }
    }

    /** What the domain is made of: our configuration and the EAR, by content. */
    private String stamp() throws IOException {
        try (InputStream ear = Files.newInputStream(installation.ear())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(configuration().getBytes(StandardCharsets.UTF_8));
            byte[] buffer = new byte[1 << 16];
            int count;
            while ((count = ear.read(buffer)) > 0) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private String configuration() throws IOException {
        return resource("domain.xml")
                .replace("@HTTP_PORT@", String.valueOf(ports.of(Port.HTTP)))
                .replace("@ADMIN_PORT@", String.valueOf(ports.of(Port.ADMIN)));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = ServerDomain.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing in the launcher's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
