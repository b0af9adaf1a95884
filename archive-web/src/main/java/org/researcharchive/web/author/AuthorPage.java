package org.researcharchive.web.author;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.AuthorDetails;
import org.researcharchive.author.PublicAuthors;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.PublicationsPage;
import org.researcharchive.web.site.WebLink;

/** Who an author is, and what is published here by them, newest first. */
@Named
@RequestScoped
public class AuthorPage extends PublicationsPage {

    @Inject
    private PublicArchive archive;

    @Inject
    private PublicAuthors authors;

    private @Nullable AuthorDetails author;

    public Answer open(long id, @Nullable String slug, PageNumber page) {
        Optional<AuthorDetails> found = authors.author(id);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        author = found.get();
        String address = Addresses.author(author.id(), author.slug());
        // an entry that was merged into another answers as that one
        if (author.id() != id || !author.slug().equals(slug)) {
            return new Answer.Moved(address);
        }
        return list(archive.byAuthor(id, page.value(), SIZE), page, address) ? Answer.show("author") : Answer.missing();
    }

    public @Nullable AuthorDetails getAuthor() {
        return author;
    }

    /** Their site, where the address on record is one. */
    public @Nullable String getWebsite() {
        return author == null ? null : WebLink.checked(author.website());
    }
}
