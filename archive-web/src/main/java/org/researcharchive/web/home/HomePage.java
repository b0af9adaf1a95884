package org.researcharchive.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.researcharchive.category.CategoryDetails;
import org.researcharchive.featured.PublicFeatured;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.series.PublicSeries;
import org.researcharchive.series.SeriesDetails;
import org.researcharchive.web.category.Categories;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Entry;

/** What staff put first, what is new, and where to begin: the largest categories and series. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEWEST = 10;
    private static final int LARGEST = 12;
    private static final int CHOICE = 4;
    private static final int DEEPEST = 3;

    @Inject
    private PublicArchive archive;

    @Inject
    private PublicFeatured publicFeatured;

    @Inject
    private Categories tree;

    @Inject
    private PublicSeries publicSeries;

    private List<Entry> featured = List.of();
    private List<Entry> newest = List.of();
    private List<CategoryDetails> categories = List.of();
    private List<SeriesDetails> series = List.of();

    public Answer open() {
        featured = Entry.all(publicFeatured.pieces());
        newest = Entry.all(archive.newest(NEWEST));
        List<CategoryDetails> inUse = tree.inUse();
        int depth = firstChoice(inUse);
        categories = inUse.stream()
                .filter(category -> category.depth() == depth)
                .sorted(Comparator.comparingLong(CategoryDetails::publications).reversed())
                .limit(LARGEST)
                .toList();
        series = publicSeries.all().stream()
                .sorted(Comparator.comparingLong(SeriesDetails::publications).reversed())
                .limit(LARGEST)
                .toList();
        return Answer.show("home");
    }

    /** Where all lies below one or two roots, the roots are no help: the first level that offers a choice. */
    private static int firstChoice(List<CategoryDetails> categories) {
        for (int depth = 0; depth < DEEPEST; depth++) {
            int level = depth;
            if (categories.stream()
                            .filter(category -> category.depth() == level)
                            .count()
                    >= CHOICE) {
                return depth;
            }
        }
        return 0;
    }

    public List<Entry> getFeatured() {
        return featured;
    }

    public List<Entry> getNewest() {
        return newest;
    }

    public List<CategoryDetails> getCategories() {
        return categories;
    }

    public List<SeriesDetails> getSeries() {
        return series;
    }
}
