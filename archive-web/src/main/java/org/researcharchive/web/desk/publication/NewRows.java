package org.researcharchive.web.desk.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.PrimeFaces;

/** Adds blank rows to the lists of the form and moves the cursor there. */
@Named
@RequestScoped
public class NewRows {

    @Inject
    private PublicationFormPage page;

    public void picture() {
        add(page.getForm().getImages(), new ImageRow(), "images", "url");
    }

    public void attachment() {
        add(page.getForm().getAttachments(), new AttachmentRow(), "attachments", "title");
    }

    public void filing() {
        add(page.getForm().getFilings(), new FilingRow(), "filings", "authority");
    }

    public void link() {
        add(page.getForm().getLinks(), new LinkRow(), "links", "title");
    }

    public void identifier() {
        add(page.getForm().getIdentifiers(), new IdentifierRow(), "identifiers", "scheme");
    }

    /** Adds a row and has the browser go to one of its fields. */
    static <T> void add(List<T> rows, T row, String list, String field) {
        rows.add(row);
        PrimeFaces.current().ajax().addCallbackParam("focus", list + ":" + (rows.size() - 1) + ":" + field);
    }
}
