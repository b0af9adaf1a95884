package org.researcharchive.web.series;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.researcharchive.series.PublicSeries;
import org.researcharchive.series.SeriesDetails;
import org.researcharchive.web.site.Answer;

/** The series that hold anything. */
@Named
@RequestScoped
public class AllSeriesPage {

    @Inject
    private PublicSeries archive;

    private List<SeriesDetails> series = List.of();

    public Answer open() {
        series = archive.all();
        return Answer.show("all-series");
    }

    public List<SeriesDetails> getSeries() {
        return series;
    }
}
