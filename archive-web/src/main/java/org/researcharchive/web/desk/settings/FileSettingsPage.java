package org.researcharchive.web.desk.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;
import org.researcharchive.settings.FileSettings;
import org.researcharchive.settings.InvalidSettingsException;
import org.researcharchive.storage.FileRules;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;

/** The form for what files may be added to records. */
@Named
@ViewScoped
public class FileSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FileSettings settings;

    @Inject
    private FieldErrors errors;

    private @Nullable String largestMegabytes;
    private @Nullable String kinds;

    @PostConstruct
    void open() {
        FileRules rules = settings.current();
        largestMegabytes = Integer.toString(rules.largestMegabytes());
        kinds = String.join(
                ", ", FileRules.KNOWN.stream().filter(rules.kinds()::contains).toList());
    }

    public void save() {
        String size = Objects.requireNonNullElse(Text.line(largestMegabytes), "");
        if (!size.matches("\\d{1,6}")) {
            errors.show(List.of(new Violation("largestMegabytes", size, DeskWords.say("files.size.wrong", size))));
            return;
        }
        try {
            settings.save(new FileRules(
                    Integer.parseInt(size), FileRules.kinds(Objects.requireNonNullElse(Text.line(kinds), ""))));
            Notices.done("settings.saved");
        } catch (InvalidSettingsException e) {
            errors.show(e.violations());
        }
    }

    public String getKnownKinds() {
        return String.join(", ", FileRules.KNOWN);
    }

    public @Nullable String getLargestMegabytes() {
        return largestMegabytes;
    }

    public void setLargestMegabytes(@Nullable String largestMegabytes) {
        this.largestMegabytes = largestMegabytes;
    }

    public @Nullable String getKinds() {
        return kinds;
    }

    public void setKinds(@Nullable String kinds) {
        this.kinds = kinds;
    }
}
