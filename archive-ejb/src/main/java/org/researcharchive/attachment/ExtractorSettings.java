package org.researcharchive.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.researcharchive.job.Node;
import org.researcharchive.storage.ArchiveFolders;

/**
 * Where the extractor lies: {@code archive.text.extractor} ({@code ARCHIVE_TEXT_EXTRACTOR}), a folder of jars. Without
 * it attached files wait.
 */
@ApplicationScoped
public class ExtractorSettings {

    private static final String PROGRAM = "org.researcharchive.extract.Extractor";

    @Inject
    @ConfigProperty(name = "archive.text.extractor")
    private Optional<String> folder;

    @Inject
    private ArchiveFolders folders;

    @Inject
    private Node node;

    boolean isComplete() {
        return folder.map(Path::of).filter(Files::isDirectory).isPresent();
    }

    /** Where the extractor may write. */
    Path scratch() {
        return folders.scratch(node.name());
    }

    /** The command that starts it: little memory, one thread's worth of a processor, and no network that Java knows of. */
    List<String> command() {
        return command(scratch());
    }

    /** The same, writing in another folder. */
    List<String> command(Path scratch) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                // its last words are kept; what libraries say of their logging is not among them
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dlog4j2.StatusLogger.level=OFF",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                Path.of(folder.orElseThrow()).resolve("*").toString(),
                PROGRAM);
    }
}
