package org.researcharchive.launcher;

import java.nio.file.Path;

/**
 * The project folder and what a build leaves in it. All of it is read-only for a running archive and shared by any
 * number of data folders.
 *
 * @param home the project folder, absolute
 */
public record Installation(Path home) {

    /** As the {@code archive} script says, which starts this program. */
    public static Installation current() {
        String home = System.getProperty("archive.home");
        if (home == null) {
            throw new Failure("Start this program with the `archive` script of the project folder");
        }
        return new Installation(Path.of(home).toAbsolutePath().normalize());
    }

    /** The version in the jar's manifest, where the build writes it. */
    public static String version() {
        String version = Installation.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }

    public Path javaExecutable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The deployable archive. */
    public Path ear() {
        return home.resolve("archive-ear/target/archive.ear");
    }

    /** The benchmarks and all they need, as jars. */
    public Path benchmarks() {
        return home.resolve("benchmarks/target/app");
    }

    /** What reads the text of attached files, and all it needs, as jars. */
    public Path textExtractor() {
        return home.resolve("text-extractor/target/app");
    }

    /** The steps by which the schema of the database is made. */
    public Path migrations() {
        return home.resolve("archive-ejb/src/main/resources/db/migration");
    }

    /** Payara's {@code glassfish} folder. */
    public Path serverHome() {
        return built("payara7/glassfish");
    }

    /** The PostgreSQL driver for the server. */
    public Path serverLibraries() {
        return built("server-lib");
    }

    /** Elasticsearch: {@code lib}, {@code modules}, {@code plugins}, {@code config}. */
    public Path searchHome() {
        return built("search");
    }

    /** Where PostgreSQL's binaries are unpacked to, once. */
    public Path databaseHome() {
        return built("postgresql");
    }

    /** The records that a new archive starts with; may be absent. */
    public Path sample() {
        return home.resolve("launcher/src/main/sample");
    }

    private Path built(String name) {
        return home.resolve("launcher/target").resolve(name);
    }
}
