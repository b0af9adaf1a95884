package org.researcharchive.featured;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicationSummary;

/** Where staff choose what stands first on the home page. */
@Stateless
@RolesAllowed({Role.CURATOR, Role.EDITOR, Role.ADMIN})
public class FeaturedDesk {

    @Resource
    private SessionContext session;

    @Inject
    private PublicArchive archive;

    @Inject
    private FeaturedChoices choices;

    /** What is chosen now, and who chose it. */
    public FeaturedChoice current() {
        return choices.latest();
    }

    /**
     * Puts these records on the home page, in this order, instead of those that stood there.
     *
     * @param ids numbers of published records, each once; none takes the block off the page
     * @throws InvalidFeaturedException if there are too many, or one is not published; then nothing changes
     */
    @Recorded(StaffActivity.FEATURED_CHOSEN)
    public FeaturedChoice choose(@Recorded.Told List<Long> ids) {
        List<Long> distinct = ids.stream().distinct().toList();
        check(distinct);
        choices.keep(distinct, session.getCallerPrincipal().getName());
        return choices.latest();
    }

    private void check(List<Long> ids) {
        if (ids.size() > FeaturedChoice.MOST) {
            throw new InvalidFeaturedException(
                    Integer.toString(ids.size()),
                    "there are " + ids.size() + " publications; choose at most " + FeaturedChoice.MOST);
        }
        List<Long> published =
                archive.publications(ids).stream().map(PublicationSummary::id).toList();
        ids.stream().filter(id -> !published.contains(id)).findFirst().ifPresent(id -> {
            throw new InvalidFeaturedException(
                    id.toString(),
                    "publication '" + id + "' is not published; publish it first or take it off the list");
        });
    }
}
