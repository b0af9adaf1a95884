package org.researcharchive.web.series;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.series.PublicSeries;
import org.researcharchive.series.SeriesDetails;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.PublicationsPage;

/** What a series is about, and what appeared in it, newest first. */
@Named
@RequestScoped
public class SeriesPage extends PublicationsPage {

    @Inject
    private PublicArchive archive;

    @Inject
    private PublicSeries publicSeries;

    private @Nullable SeriesDetails series;

    public Answer open(long id, @Nullable String slug, PageNumber page) {
        Optional<SeriesDetails> found = publicSeries.series(id);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        series = found.get();
        String address = Addresses.series(series.id(), series.slug());
        if (series.id() != id || !series.slug().equals(slug)) {
            return new Answer.Moved(address);
        }
        return list(archive.bySeries(id, page.value(), SIZE), page, address) ? Answer.show("series") : Answer.missing();
    }

    public @Nullable SeriesDetails getSeries() {
        return series;
    }
}
