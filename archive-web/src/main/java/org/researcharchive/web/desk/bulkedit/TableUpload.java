package org.researcharchive.web.desk.bulkedit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.researcharchive.bulkedit.BulkEditDesk;
import org.researcharchive.bulkedit.InvalidBulkEditException;
import org.researcharchive.bulkedit.table.EditedTable;
import org.researcharchive.importing.upload.UnreadableUploadException;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/** Takes a table that was edited in a spreadsheet, and leads to what it would come to. */
@Named
@RequestScoped
public class TableUpload {

    private static final Logger LOG = System.getLogger(TableUpload.class.getName());

    /** Of a table with as many rows as are taken, and much text in each. */
    private static final long LARGEST = 256L * 1024 * 1024;

    @Inject
    private BulkEditDesk edits;

    private @Nullable Part file;

    public void take() {
        Part upload = file;
        if (upload == null || upload.getSize() == 0) {
            Notices.refused(DeskWords.say("bulk.table.noFile"));
            return;
        }
        if (upload.getSize() > LARGEST) {
            Notices.refused(DeskWords.say("bulk.table.tooLarge", LARGEST >> 20));
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            String summary = DeskWords.say("bulk.summary.table", upload.getSubmittedFileName());
            long id = edits.draw(EditedTable.read(content), summary);
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/desk/bulk-edit/" + id);
        } catch (UnreadableUploadException | InvalidBulkEditException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.ERROR, "An edited table could not be taken in", e);
            Notices.refused(DeskWords.say("upload.failed", upload.getSubmittedFileName()));
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
