package org.researcharchive.web.desk.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;
import org.researcharchive.settings.Institution;
import org.researcharchive.settings.InstitutionSettings;
import org.researcharchive.settings.InvalidSettingsException;
import org.researcharchive.settings.SettingsDesk;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;

/** The form for what the institution says of itself. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

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
        try {
            settings.save(new InstitutionSettings(
                    Objects.requireNonNullElse(Text.line(name), ""),
                    Objects.requireNonNullElse(Text.line(archiveName), ""),
                    Text.block(address),
                    Text.line(telephone),
                    Text.line(email),
                    Text.block(about)));
            Notices.done("settings.saved");
        } catch (InvalidSettingsException e) {
            errors.show(e.violations().stream().map(SettingsPage::onForm).toList());
        }
    }

    /** The form's own name for a field: another form of the desk has a field called {@code name}. */
    private static Violation onForm(Violation violation) {
        return violation.field().equals("name")
                ? new Violation("settingsName", violation.value(), violation.message())
                : violation;
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
