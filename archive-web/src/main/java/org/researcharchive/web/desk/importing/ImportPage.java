package org.researcharchive.web.desk.importing;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.ImportDesk;
import org.researcharchive.importing.ImportPreviews;
import org.researcharchive.importing.NotReadyException;
import org.researcharchive.importing.UploadRefusedException;
import org.researcharchive.importing.preview.ImportPreview;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobView;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/** Hands an uploaded file to the import, and leads to the page that shows how far it is. */
@Named
@RequestScoped
public class ImportPage {

    private static final Logger LOG = System.getLogger(ImportPage.class.getName());
    private static final int LOOKED_AT = 50;
    private static final int SHOWN = 10;

    @Inject
    private ImportDesk imports;

    @Inject
    private ImportPreviews previews;

    @Inject
    private JobBoard board;

    private @Nullable Part file;
    private @Nullable String source;

    /** Imports at once. */
    public void start() {
        take((content, upload) -> {
            JobView job = imports.start(content, upload.getContentType(), upload.getSubmittedFileName(), source);
            return "/desk/jobs/" + job.id();
        });
    }

    /** Looks first. The columns of a table wait for somebody's word before that. */
    public void preview() {
        take((content, upload) -> {
            ImportPreview preview =
                    previews.take(content, upload.getContentType(), upload.getSubmittedFileName(), source);
            if (preview.upload().kind() != UploadKind.CSV) {
                previews.look(preview.id(), null);
            }
            return PreviewPage.address(preview.id());
        });
    }

    private interface Taking {
        String take(InputStream content, Part upload);
    }

    /** Hands the file on, and leads to the address that comes of it. */
    private void take(Taking taking) {
        Part upload = file;
        if (upload == null || upload.getSize() == 0) {
            Notices.refused(DeskWords.say("import.noFile"));
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + taking.take(content, upload));
        } catch (JobAlreadyRunningException e) {
            Notices.refused(DeskWords.say("import.alreadyRunning", e.runningId()));
        } catch (UploadRefusedException | NotReadyException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.ERROR, "An import could not be taken in", e);
            Notices.refused(DeskWords.say("upload.failed", upload.getSubmittedFileName()));
        }
    }

    /** The last imports, the newest first. */
    public List<JobView> getImports() {
        return board.list(LOOKED_AT).stream()
                .filter(job -> job.kind() == JobKind.IMPORT)
                .limit(SHOWN)
                .toList();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
