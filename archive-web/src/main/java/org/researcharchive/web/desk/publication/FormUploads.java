package org.researcharchive.web.desk.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.researcharchive.settings.FileSettings;
import org.researcharchive.storage.FileIntake;
import org.researcharchive.storage.FileRefusedException;
import org.researcharchive.storage.StoredFile;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/** Takes in the pictures and attachments of the form. What a file is, its content says, not its name. */
@Named
@RequestScoped
public class FormUploads {

    private static final Logger LOG = System.getLogger(FormUploads.class.getName());

    @Inject
    private FileIntake intake;

    @Inject
    private FileSettings settings;

    @Inject
    private PublicationFormPage page;

    private @Nullable Part picture;
    private @Nullable Part attachment;

    public void addPicture() {
        take(picture, (content, name) -> {
            ImageRow row = new ImageRow();
            row.setFile(intake.picture(content, name, settings.current()).reference());
            NewRows.add(page.getForm().getImages(), row, "images", "alt");
        });
    }

    public void addAttachment() {
        take(attachment, (content, name) -> {
            StoredFile file = intake.attachment(content, name, settings.current());
            AttachmentRow row = new AttachmentRow();
            row.setFile(file.reference());
            row.setMediaType(file.mediaType());
            NewRows.add(page.getForm().getAttachments(), row, "attachments", "title");
        });
    }

    private static void take(@Nullable Part upload, BiConsumer<InputStream, String> into) {
        if (upload == null || upload.getSize() == 0) {
            Notices.refused(DeskWords.say("upload.empty"));
            return;
        }
        String name = Objects.requireNonNullElse(upload.getSubmittedFileName(), "file");
        try (InputStream content = upload.getInputStream()) {
            into.accept(content, name);
        } catch (FileRefusedException e) {
            Notices.refused(DeskWords.say(words(e.reason()), name, e.value()));
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.ERROR, "An uploaded file could not be stored", e);
            Notices.refused(DeskWords.say("upload.failed", name));
        }
    }

    private static String words(FileRefusedException.Reason reason) {
        return switch (reason) {
            case EMPTY -> "upload.empty";
            case TOO_LARGE -> "upload.tooLarge";
            case TYPE -> "upload.type";
            case NO_PICTURE -> "upload.noPicture";
            case BROKEN_PICTURE -> "upload.brokenPicture";
            case INFECTED -> "upload.infected";
            case NOT_SCANNED -> "upload.notScanned";
        };
    }

    public @Nullable Part getPicture() {
        return picture;
    }

    public void setPicture(@Nullable Part picture) {
        this.picture = picture;
    }

    public @Nullable Part getAttachment() {
        return attachment;
    }

    public void setAttachment(@Nullable Part attachment) {
        this.attachment = attachment;
    }
}
