package org.researcharchive.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.search.document.AuthorKey;
import org.researcharchive.search.related.RelatedPublication;
import org.researcharchive.search.related.RelatedPublications;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;

/**
 * What is close to one publication. It is a page of its own, which the record's page brings in when it is shown: the
 * record itself comes from the database and never waits for the search.
 */
@Named
@RequestScoped
public class RelatedPage {

    private static final String FORM = "related";
    private static final int LIMIT = 6;

    @Inject
    private PublicArchive archive;

    @Inject
    private RelatedPublications related;

    private @Nullable PublicationDetails publication;
    private @Nullable List<RelatedPublication> found;

    public Answer open(long id, @Nullable String slug) {
        Optional<PublicationDetails> published = archive.publication(id);
        if (published.isEmpty()) {
            return archive.isWithdrawn(id) ? Answer.gone() : Answer.missing();
        }
        publication = published.get();
        if (!publication.slug().equals(slug)) {
            return new Answer.Moved(getCanonical());
        }
        found = related.of(
                id,
                publication.bylines().stream()
                        .map(byline -> new AuthorKey(byline.authorId(), byline.name()))
                        .toList(),
                publication.series() == null ? null : publication.series().name(),
                publication.record().categories(),
                LIMIT);
        return Answer.show(FORM, found == null ? 503 : 200);
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

    /** Whether the index could not be asked. */
    public boolean isAway() {
        return found == null;
    }

    public List<RelatedPublication> getFound() {
        return found == null ? List.of() : found;
    }
}
