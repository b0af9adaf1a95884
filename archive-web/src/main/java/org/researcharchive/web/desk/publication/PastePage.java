package org.researcharchive.web.desk.publication;

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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.researcharchive.attachment.UnreadableException;
import org.researcharchive.importing.page.PageDesk;
import org.researcharchive.importing.page.PageReading;
import org.researcharchive.importing.page.UnrecognisedPageException;
import org.researcharchive.record.Text;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.workingcopy.Typed;
import org.researcharchive.workingcopy.WorkingCopyDesk;

/**
 * Takes a page as text or as a file, and leads to a new form that is filled with what the page says, the page beside it.
 * From the first moment on that form is a working copy, so that it is kept like anything typed.
 */
@Named
@RequestScoped
public class PastePage {

    private static final Logger LOG = System.getLogger(PastePage.class.getName());
    private static final String DEFAULT_LANGUAGE = "en";

    @Inject
    private PageDesk pages;

    @Inject
    private WorkingCopyDesk copies;

    private @Nullable String text;
    private @Nullable Part file;

    public void read() {
        Part given = file;
        boolean isFile = given != null && given.getSize() > 0;
        String page = isFile ? textOf(Objects.requireNonNull(given)) : Text.block(text);
        if (page == null) {
            if (!isFile) {
                Notices.refused(DeskWords.say("paste.nothing"));
            }
            return;
        }
        if (page.length() > PageDesk.LONGEST) {
            Notices.refused(DeskWords.say("paste.tooLong", page.length(), PageDesk.LONGEST));
            return;
        }
        text = page;
        try {
            leaveFor(keep(page, pages.read(page)));
        } catch (UnrecognisedPageException e) {
            Notices.refused(DeskWords.say("paste.noTitle"));
        }
    }

    private @Nullable String textOf(Part given) {
        String name = Objects.requireNonNullElse(given.getSubmittedFileName(), "page");
        try (InputStream content = given.getInputStream()) {
            String read = Text.block(pages.textOf(content, name));
            if (read == null) {
                Notices.refused(DeskWords.say("paste.noText", name));
            }
            return read;
        } catch (UnreadableException e) {
            Notices.refused(DeskWords.say("paste.unreadable", name, DeskWords.say("reading.problem." + e.problem())));
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.ERROR, "A page could not be taken in", e);
            Notices.refused(DeskWords.say("upload.failed", name));
        }
        return null;
    }

    /** Keeps the filled form, and gives the number of the working copy. */
    private long keep(String page, PageReading reading) {
        PublicationForm form = new PublicationForm();
        FormMapping.fill(form, reading.draft());
        form.setLanguage(Objects.requireNonNullElse(form.getLanguage(), DEFAULT_LANGUAGE));
        form.setPasted(page);
        UUID key = UUID.randomUUID();
        copies.keep(new Typed(
                key, 1, null, null, Objects.requireNonNullElse(form.getTitle(), ""), KeptForm.write(form), null));
        return copies.in(key).orElseThrow().id();
    }

    private static void leaveFor(long copy) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/desk/publications/new?" + PublicationFormPage.TAKE_UP
                    + "=" + copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
