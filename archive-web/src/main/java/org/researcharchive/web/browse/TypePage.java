package org.researcharchive.web.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.PublicationsPage;

/** All publications of a type, newest first. */
@Named
@RequestScoped
public class TypePage extends PublicationsPage {

    @Inject
    private PublicArchive archive;

    private String type = "";

    public Answer open(String type, PageNumber page) {
        this.type = type;
        boolean found = list(archive.ofType(type, page.value(), SIZE), page, Addresses.type(type));
        return found && getTotal() > 0 ? Answer.show("type") : Answer.missing();
    }

    public String getType() {
        return type;
    }
}
