package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.Author;
import org.researcharchive.author.AuthorRegistry;
import org.researcharchive.category.Category;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.category.CategoryTree;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Text;
import org.researcharchive.series.Series;
import org.researcharchive.series.SeriesRegistry;

/** The authors, categories and series that drafts name, found or made for many drafts at once. */
@ApplicationScoped
public class References {

    @Inject
    private AuthorRegistry authors;

    @Inject
    private CategoryTree categories;

    @Inject
    private SeriesRegistry series;

    /** What was found: entities by the words that drafts use for them. */
    record Resolved(Map<AuthorDraft, Author> authors, Map<String, Category> categories, Map<String, Series> series) {

        Author author(AuthorDraft draft) {
            return Objects.requireNonNull(authors.get(draft), "unresolved author");
        }

        List<Category> categoriesOf(PublicationDraft draft) {
            return draft.categories().stream()
                    .map(path -> Objects.requireNonNull(categories.get(CategoryPath.tidy(path)), "unresolved category"))
                    .toList();
        }

        @Nullable
        Series seriesOf(PublicationDraft draft) {
            String name = Text.line(draft.series());
            return name == null ? null : series.get(SeriesRegistry.key(name));
        }
    }

    Resolved resolve(Collection<PublicationDraft> drafts) {
        List<AuthorDraft> names = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        List<String> seriesNames = new ArrayList<>();
        for (PublicationDraft draft : drafts) {
            names.addAll(draft.authors());
            draft.categories().forEach(path -> paths.add(CategoryPath.tidy(path)));
            String name = Text.line(draft.series());
            if (name != null) {
                seriesNames.add(name);
            }
        }
        return new Resolved(authors.resolve(names), categories.resolve(paths), series.resolve(seriesNames));
    }
}
