package org.researcharchive.web.category;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.researcharchive.category.CategoryDetails;
import org.researcharchive.web.site.Answer;

/** The tree of categories that hold anything, each below the one that it lies in. */
@Named
@RequestScoped
public class CategoriesPage {

    private static final int DEEPEST = 3;

    @Inject
    private Categories tree;

    private List<CategoryDetails> categories = List.of();

    public Answer open() {
        categories = tree.inUse();
        return Answer.show("categories");
    }

    /** Style class for the depth of a category. */
    public String indent(CategoryDetails category) {
        return category.depth() == 0 ? "" : "d" + Math.min(category.depth(), DEEPEST);
    }

    public List<CategoryDetails> getCategories() {
        return categories;
    }
}
