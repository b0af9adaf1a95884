package org.researcharchive.launcher.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.researcharchive.launcher.Failure;

/** The browser of the browser tests. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> OTHER_PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"), Path.of("/snap/bin/chromium"));

    private Chromium() {}

    /**
     * Finds it, or installs it where this process may.
     *
     * @throws Failure when there is none in the end
     */
    static Path findOrInstall() {
        return find().or(Chromium::install)
                .orElseThrow(
                        () -> new Failure("The browser tests need Chromium or Chrome and find none; install it (Debian,"
                                + " Ubuntu: apt-get install chromium) and try again"));
    }

    private static Optional<Path> find() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, OTHER_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.out.println("Installing Chromium with apt-get");
        run("apt-get", "update", "-qq");
        run(
                "apt-get",
                "install",
                "-y",
                "-qq",
                "--no-install-recommends",
                "chromium",
                "fonts-noto-core",
                "fonts-noto-cjk");
        return find();
    }

    private static void run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            int exitCode = builder.start().waitFor();
            if (exitCode != 0) {
                throw new Failure("`" + String.join(" ", command) + "` ended with exit code " + exitCode);
            }
        } catch (IOException failure) {
            throw new Failure("`" + String.join(" ", command) + "` cannot be run: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", interrupted);
        }
    }
}
