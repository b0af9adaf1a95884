package org.researcharchive.importing.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.upload.BoundedInputStream;
import org.researcharchive.importing.upload.Upload;
import org.researcharchive.importing.upload.UploadEntry;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.storage.FileRefusedException;
import org.researcharchive.storage.MediaTypes;
import org.researcharchive.storage.StoredFile;

/**
 * Takes the files that a record names into the store. A file that did not come along is reported and left out; the
 * record itself goes in without it.
 */
final class RecordFiles {

    /** The largest file of a record, in bytes. */
    static final long LARGEST = 500L * 1024 * 1024;

    private final FileTaking store;
    private final Upload upload;

    RecordFiles(FileTaking store, Upload upload) {
        this.store = store;
        this.upload = upload;
    }

    /** The draft with references to stored files in place of paths. */
    PublicationDraft stored(UploadEntry entry, PublicationDraft draft, List<Violation> problems) throws IOException {
        boolean names = draft.images().stream().anyMatch(image -> image.file() != null)
                || draft.attachments().stream().anyMatch(attachment -> attachment.file() != null);
        if (!names) {
            return draft;
        }
        List<ImageDraft> images = new ArrayList<>();
        for (int i = 0; i < draft.images().size(); i++) {
            image(entry, draft.images().get(i), "images[" + i + "].file", problems)
                    .ifPresent(images::add);
        }
        List<AttachmentDraft> attachments = new ArrayList<>();
        for (int i = 0; i < draft.attachments().size(); i++) {
            attachment(entry, draft.attachments().get(i), "attachments[" + i + "].file", problems)
                    .ifPresent(attachments::add);
        }
        return draft.toBuilder().images(images).attachments(attachments).build();
    }

    private Optional<ImageDraft> image(UploadEntry entry, ImageDraft image, String field, List<Violation> problems)
            throws IOException {
        if (image.file() == null) {
            return Optional.of(image);
        }
        StoredFile file = store(entry, image.file(), field, problems);
        if (file != null && !MediaTypes.isPicture(file.mediaType())) {
            problems.add(new Violation(
                    field, image.file(), "is no PNG, JPEG, GIF or WebP picture; send one of these or attach the file"));
            file = null;
        }
        ImageDraft kept = new ImageDraft(
                image.url(),
                file == null ? null : file.reference(),
                image.alt(),
                image.caption(),
                image.credit(),
                image.licence());
        boolean empty = kept.file() == null && kept.url() == null && kept.caption() == null && kept.credit() == null;
        return empty ? Optional.empty() : Optional.of(kept);
    }

    private Optional<AttachmentDraft> attachment(
            UploadEntry entry, AttachmentDraft attachment, String field, List<Violation> problems) throws IOException {
        if (attachment.file() == null) {
            return Optional.of(attachment);
        }
        StoredFile file = store(entry, attachment.file(), field, problems);
        if (file == null) {
            return attachment.url() == null
                    ? Optional.empty()
                    : Optional.of(
                            new AttachmentDraft(null, attachment.url(), attachment.title(), attachment.mediaType()));
        }
        return Optional.of(
                new AttachmentDraft(file.reference(), attachment.url(), attachment.title(), file.mediaType()));
    }

    private @Nullable StoredFile store(UploadEntry entry, String path, String field, List<Violation> problems)
            throws IOException {
        // an export names files as they are stored; where the store has it, nothing needs to come along
        Optional<StoredFile> stored = store.resolve(path);
        if (stored.isPresent()) {
            return stored.get();
        }
        try (InputStream in = upload.beside(entry, path).orElse(null)) {
            if (in == null) {
                problems.add(new Violation(
                        field,
                        path,
                        "is not among the files that were sent; send a zip that holds it beside the records. The"
                                + " record went in without it"));
                return null;
            }
            return store.take(new BoundedInputStream(in, LARGEST), path);
        } catch (BoundedInputStream.TooLongException e) {
            problems.add(new Violation(
                    field, path, "is larger than " + LARGEST / (1024 * 1024) + " MB; the record went in without it"));
            return null;
        } catch (FileRefusedException e) {
            problems.add(new Violation(
                    field,
                    path,
                    "was refused by the virus scanner (" + e.value() + "); the record went in without it"));
            return null;
        }
    }
}
