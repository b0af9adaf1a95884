package org.researcharchive.web.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.researcharchive.category.CategoryDetails;
import org.researcharchive.category.PublicCategories;
import org.researcharchive.settings.Remembered;

/**
 * The category tree with its counts. Counting goes through all published records, and three pages want it, so what they
 * show may be a few seconds old.
 */
@ApplicationScoped
public class Categories {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private PublicCategories archive;

    private final Remembered<List<CategoryDetails>> tree = new Remembered<>(FRESH, () -> archive.categories());

    /** Those that hold anything, each right before its children. */
    public List<CategoryDetails> inUse() {
        return tree.get().stream()
                .filter(category -> category.publications() > 0)
                .toList();
    }
}
