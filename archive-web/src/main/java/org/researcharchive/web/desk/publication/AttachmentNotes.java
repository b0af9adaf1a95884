package org.researcharchive.web.desk.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.attachment.AttachmentDesk;
import org.researcharchive.attachment.AttachmentReading;
import org.researcharchive.attachment.TextProblem;
import org.researcharchive.attachment.TextState;
import org.researcharchive.web.desk.DeskWords;

/** Tells beside each attached file whether its text is searched, and if not, why and what to do. */
@Named
@RequestScoped
public class AttachmentNotes {

    @Inject
    private AttachmentDesk desk;

    @Inject
    private PublicationFormPage page;

    private @Nullable Map<String, AttachmentReading> readings;

    /** What became of a file, in a sentence; empty for one that was not saved with the record yet. */
    public String say(@Nullable String file) {
        AttachmentReading reading = of(file);
        return reading == null ? "" : sentence(reading);
    }

    /** What the parser said of a file that it could not read, for whoever has to find out more; else empty. */
    public String detail(@Nullable String file) {
        AttachmentReading reading = of(file);
        return reading == null || reading.problem() == null ? "" : Objects.requireNonNullElse(reading.detail(), "");
    }

    public boolean isFailed(@Nullable String file) {
        AttachmentReading reading = of(file);
        return reading != null && reading.state() == TextState.FAILED;
    }

    /** Has a file read once more that could not be read. */
    public void readAgain(String file) {
        desk.readAgain(file);
        readings = null;
    }

    private @Nullable AttachmentReading of(@Nullable String file) {
        if (file == null) {
            return null;
        }
        if (readings == null) {
            List<String> files = page.getForm().getAttachments().stream()
                    .map(AttachmentRow::getFile)
                    .filter(Objects::nonNull)
                    .toList();
            readings = desk.readings(files);
        }
        return readings.get(file);
    }

    static String sentence(AttachmentReading reading) {
        return switch (reading.state()) {
            case WAITING, READING ->
                reading.problem() == null
                        ? DeskWords.say("reading.waiting")
                        : DeskWords.say("reading.again", reason(reading.problem()));
            case DONE -> searched(reading);
            case EMPTY -> DeskWords.say("reading.empty");
            case SKIPPED -> DeskWords.say("reading.skipped");
            case FAILED -> DeskWords.say("reading.failed", reason(reading.problem()));
        };
    }

    private static String searched(AttachmentReading reading) {
        String words =
                reading.paged() ? DeskWords.say("reading.pages", reading.pages()) : DeskWords.say("reading.done");
        return reading.cut() ? DeskWords.say("reading.cut", words) : words;
    }

    private static String reason(@Nullable TextProblem problem) {
        return DeskWords.say("reading.problem." + (problem == null ? TextProblem.CRASHED : problem));
    }
}
