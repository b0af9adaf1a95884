package org.researcharchive.web.cite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Site;

/**
 * How to cite one publication: a page with the usual styles, and a file in each format. The page is apart from that of
 * the record, which readers open far more often and which should not wait for six styles.
 */
@Named
@RequestScoped
public class CitePage {

    /** The last step of the page's address; the files' names begin with it. */
    private static final String FORM = "cite";

    @Inject
    private PublicArchive archive;

    @Inject
    private Site site;

    @Inject
    private StyledCitations styles;

    private @Nullable PublicationDetails publication;
    private List<StyledCitation> citations = List.of();

    /**
     * Answers the page or one of the files.
     *
     * @param form {@code cite}, or {@code cite.} and the extension of a format
     */
    public Answer open(long id, @Nullable String slug, String form) {
        Optional<CitationFormat> format =
                form.startsWith(FORM + ".") ? CitationFormat.ofExtension(form.substring(5)) : Optional.empty();
        if (format.isEmpty() && !form.equals(FORM)) {
            return Answer.missing();
        }
        Optional<PublicationDetails> found = archive.publication(id);
        if (found.isEmpty()) {
            return archive.isWithdrawn(id) ? Answer.gone() : Answer.missing();
        }
        PublicationDetails shown = found.get();
        if (!shown.slug().equals(slug)) {
            return new Answer.Moved(Addresses.form(Addresses.publication(id, shown.slug()), form));
        }
        return format.map(wanted -> file(shown, wanted)).orElseGet(() -> page(shown));
    }

    private Answer file(PublicationDetails shown, CitationFormat format) {
        String content = format.file(shown, site.absolute(Addresses.publication(shown.id(), shown.slug())));
        return new Answer.Document(format.mediaType(), content, "publication-" + shown.id() + "." + format.extension());
    }

    private Answer page(PublicationDetails shown) {
        publication = shown;
        citations = styles.of(shown, site.absolute(getAddress()));
        return Answer.show("cite");
    }

    public PublicationDetails getPublication() {
        return Objects.requireNonNull(publication, "the page was not opened");
    }

    /** The address of the record. */
    public String getAddress() {
        return Addresses.publication(getPublication().id(), getPublication().slug());
    }

    public String getCanonical() {
        return Addresses.form(getAddress(), FORM);
    }

    public List<StyledCitation> getCitations() {
        return citations;
    }
}
