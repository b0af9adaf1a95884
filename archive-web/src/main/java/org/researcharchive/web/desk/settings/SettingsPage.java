package org.researcharchive.web.desk.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;
import org.researcharchive.settings.Institution;
import org.researcharchive.settings.InstitutionSettings;
import org.researcharchive.settings.SettingsDesk;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;

/** The form for what the institution says of itself. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;

    @Inject
    private Institution institution;

    @Inject
    private SettingsDesk settings;

    @Inject
    private FieldErrors errors;

    private @Nullable String name;
    private @Nullable String archiveName;
    private @Nullable String address;
    private @Nullable String telephone;
    private @Nullable String email;
    private @Nullable String about;

    @PostConstruct
    void open() {
        InstitutionSettings current = institution.current();
        name = current.name();
        archiveName = current.archiveName();
        address = current.address();
        telephone = current.telephone();
        email = current.email();
        about = current.about();
    }

    public void save() {
        List<Violation> violations = check();
        if (!violations.isEmpty()) {
            errors.show(violations);
            return;
        }
        settings.save(new InstitutionSettings(
                Objects.requireNonNullElse(Text.line(name), ""),
                Objects.requireNonNullElse(Text.line(archiveName), ""),
                Text.block(address),
                Text.line(telephone),
                Text.line(email),
                Text.block(about)));
        Notices.done("settings.saved");
    }

    private List<Violation> check() {
        List<Violation> violations = new ArrayList<>();
        length(violations, "settingsName", name, LONGEST_LINE);
        length(violations, "archiveName", archiveName, LONGEST_LINE);
        length(violations, "address", address, LONGEST_TEXT);
        length(violations, "telephone", telephone, LONGEST_LINE);
        length(violations, "email", email, LONGEST_LINE);
        length(violations, "about", about, LONGEST_TEXT);
        String mail = Text.line(email);
        if (mail != null && !mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            violations.add(
                    new Violation("email", mail, "'" + mail + "' is not an e-mail address; write name@example.org"));
        }
        return violations;
    }

    private static void length(List<Violation> violations, String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            violations.add(
                    new Violation(field, value, "it has " + value.length() + " characters; shorten it to " + most));
        }
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getArchiveName() {
        return archiveName;
    }

    public void setArchiveName(@Nullable String archiveName) {
        this.archiveName = archiveName;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getTelephone() {
        return telephone;
    }

    public void setTelephone(@Nullable String telephone) {
        this.telephone = telephone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }
}
