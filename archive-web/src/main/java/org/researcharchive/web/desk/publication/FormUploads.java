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
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.researcharchive.storage.FileStore;
import org.researcharchive.storage.StoredFile;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/** Takes in the pictures and attachments of the form. What a file is, its content says, not its name. */
@Named
@RequestScoped
public class FormUploads {

    private static final Logger LOG = System.getLogger(FormUploads.class.getName());

    /** What every browser shows and none runs. */
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    @Inject
    private FileStore files;

    @Inject
    private PublicationFormPage page;

    private @Nullable Part picture;
    private @Nullable Part attachment;

    public void addPicture() {
        store(picture, file -> {
            if (!PICTURES.contains(file.mediaType())) {
                Notices.refused(DeskWords.say("upload.noPicture", file.fileName(), file.mediaType()));
                return;
            }
            ImageRow row = new ImageRow();
            row.setFile(file.reference());
            NewRows.add(page.getForm().getImages(), row, "images", "alt");
        });
    }

    public void addAttachment() {
        store(attachment, file -> {
            AttachmentRow row = new AttachmentRow();
            row.setFile(file.reference());
            row.setMediaType(file.mediaType());
            NewRows.add(page.getForm().getAttachments(), row, "attachments", "title");
        });
    }

    private void store(@Nullable Part upload, Consumer<StoredFile> then) {
        if (upload == null || upload.getSize() == 0) {
            Notices.refused(DeskWords.say("upload.empty"));
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            then.accept(files.store(content, upload.getSubmittedFileName()));
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.ERROR, "An uploaded file could not be stored", e);
            Notices.refused(DeskWords.say("upload.failed", upload.getSubmittedFileName()));
        }
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
