package org.researcharchive.web.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicCounts;
import org.researcharchive.record.PartialDate;
import org.researcharchive.web.language.Reader;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.PublicationsPage;
import org.researcharchive.web.site.Words;

/** What appeared in a year or in one of its months, newest first. */
@Named
@RequestScoped
public class PeriodPage extends PublicationsPage {

    @Inject
    private PublicArchive archive;

    @Inject
    private PublicCounts counts;

    private PartialDate period = PartialDate.parse("0001");
    private List<Choice> months = List.of();

    /** Opens the page of a year, or of a month of it. */
    public Answer open(PartialDate period, PageNumber page) {
        this.period = period;
        months = counts.months(period.year()).stream()
                .map(month -> month(YearMonth.parse(month.of()), month.publications()))
                .toList();
        boolean found = list(archive.during(period, page.value(), SIZE), page, "/" + path(period));
        return found && getTotal() > 0 ? Answer.show("period") : Answer.missing();
    }

    private static Choice month(YearMonth month, long publications) {
        String name = month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, Reader.speaks().locale());
        return new Choice(name, publications, "/" + path(PartialDate.parse(month.toString())));
    }

    private static String path(PartialDate period) {
        return period.toString().replace('-', '/');
    }

    public String getTitle() {
        return Words.date(period);
    }

    public int getYear() {
        return period.year();
    }

    /** As a search says it. */
    public String getPeriod() {
        return period.toString();
    }

    public boolean isMonth() {
        return period.precision() != PartialDate.Precision.YEAR;
    }

    public List<Choice> getMonths() {
        return months;
    }

    /** The address of the present month among those of the year. */
    public String getHere() {
        return "/" + path(period);
    }
}
