package org.researcharchive.featured;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.researcharchive.publication.PublicationSummary;

/** The featured pieces as the home page shows them. A record that is not published any more is left out. */
@Stateless
@PermitAll
public class PublicFeatured {

    @Inject
    private FeaturedChoices choices;

    /** The pieces in their order. */
    public List<PublicationSummary> pieces() {
        return choices.latest().pieces();
    }
}
