package org.researcharchive.launcher.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.Ports;
import org.researcharchive.launcher.data.Secrets;
import org.researcharchive.launcher.run.Stack;
import org.researcharchive.launcher.run.Steps;
import org.researcharchive.launcher.server.ApplicationServer;
import picocli.CommandLine.Command;

/**
 * {@code archive test}: the checks and unit tests of every module, then one archive on free ports over a folder of its
 * own for the tests that need one. Maven's own output stays visible.
 */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Run every check and test: format, analysis, unit, in the server, in the browser.")
public final class TestCommand implements Callable<Integer> {
    private static final int SOME_FAILED = 1;

    private final List<String> summary = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.current();
        Path chromium = Chromium.findOrInstall();
        boolean passed = timed("checks and unit tests", () -> maven(installation, List.of("verify")))
                && timed("tests in the running archive", () -> withArchive(installation, chromium));
        System.out.println();
        summary.forEach(System.out::println);
        System.out.println(passed ? "All tests passed" : "There are failures; see Maven's output above");
        return passed ? 0 : SOME_FAILED;
    }

    private boolean withArchive(Installation installation, Path chromium) throws IOException {
        Path folder = Files.createTempDirectory("archive-test-");
        DataFolder data = new DataFolder(folder);
        data.prepare();
        String password = data.secrets().get(Secrets.ADMIN);
        // the tests listen there while they look for mails; at other times the archive keeps what it has to send
        int mailPort = Ports.free();
        int bouncesPort = Ports.free();
        Map<String, String> mails = Map.of(
                "ARCHIVE_MAIL_HOST",
                "127.0.0.1",
                "ARCHIVE_MAIL_PORT",
                String.valueOf(mailPort),
                "ARCHIVE_MAIL_FROM",
                "archive@example.org",
                "ARCHIVE_MAIL_BOUNCES_ADDRESS",
                "bounces@example.org",
                "ARCHIVE_MAIL_BOUNCES_HOST",
                "127.0.0.1",
                "ARCHIVE_MAIL_BOUNCES_PORT",
                String.valueOf(bouncesPort),
                "ARCHIVE_MAIL_BOUNCES_USER",
                "bounces",
                "ARCHIVE_MAIL_BOUNCES_PASSWORD",
                "of-tests");
        Stack stack = new Stack(installation, data, data.claim(), new Steps(System.out), mails);
        Thread stopping = new Thread(stack::stop, "stop-archive");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            Ports ports = stack.start(Ports.free(), password);
            List<String> arguments = new ArrayList<>(List.of(
                    // what the first run has built and checked is not built again
                    "-Dquick",
                    "-Dmaven.main.skip",
                    "-pl",
                    "tests",
                    "-am",
                    "-Darchive.url=http://localhost:" + ports.of(Port.HTTP),
                    "-Darchive.admin.password=" + password,
                    "-Darchive.admin.port=" + ports.of(Port.ADMIN),
                    "-Darchive.server.password=" + data.secrets().get(ApplicationServer.ADMIN_SECRET),
                    "-Darchive.mail.port=" + mailPort,
                    "-Darchive.mail.bounces.port=" + bouncesPort,
                    "-Darchive.chromium=" + chromium,
                    "verify"));
            boolean passed = maven(installation, arguments) && RestoreCheck.passes(data);
            if (passed) {
                stack.stop();
                DataFolder.delete(folder);
            } else {
                System.out.println("Logs of the archive under test: " + data.logs());
            }
            return passed;
        } finally {
            stack.stop();
            Runtime.getRuntime().removeShutdownHook(stopping);
        }
    }

    private boolean maven(Installation installation, List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(installation.home().resolve("mvnw").toString(), "-B", "-ntp"));
        command.addAll(arguments);
        Process maven = new ProcessBuilder(command)
                .directory(installation.home().toFile())
                .inheritIO()
                .start();
        try {
            return maven.waitFor() == 0;
        } catch (InterruptedException interrupted) {
            maven.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean timed(String name, Callable<Boolean> check) throws IOException {
        long start = System.nanoTime();
        boolean passed;
        try {
            passed = check.call();
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new Failure(name + ": " + failure.getMessage(), failure);
        }
        summary.add(String.format(
                Locale.ROOT,
                "%-30s %-7s %4d s",
                name,
                passed ? "passed" : "FAILED",
                (System.nanoTime() - start) / 1_000_000_000));
        return passed;
    }
}
