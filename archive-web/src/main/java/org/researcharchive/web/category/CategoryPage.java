package org.researcharchive.web.category;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryDetails;
import org.researcharchive.category.PublicCategories;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.PublicationsPage;

/** A category: what it lies in, what lies in it, and what is published in it or below, newest first. */
@Named
@RequestScoped
public class CategoryPage extends PublicationsPage {

    @Inject
    private PublicArchive archive;

    @Inject
    private PublicCategories publicCategories;

    @Inject
    private Categories tree;

    private @Nullable CategoryDetails category;
    private List<CategoryDetails> above = List.of();
    private List<CategoryDetails> below = List.of();

    public Answer open(long id, @Nullable String slug, PageNumber page) {
        Optional<CategoryDetails> found = publicCategories.category(id);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        category = found.get();
        String address = Addresses.category(category.id(), category.slug());
        if (category.id() != id || !category.slug().equals(slug)) {
            return new Answer.Moved(address);
        }
        place(category, tree.inUse());
        return list(archive.byCategory(category.path(), page.value(), SIZE), page, address)
                ? Answer.show("category")
                : Answer.missing();
    }

    private void place(CategoryDetails here, List<CategoryDetails> all) {
        List<CategoryDetails> upwards = new ArrayList<>();
        List<CategoryDetails> children = new ArrayList<>();
        for (CategoryDetails other : all) {
            if (here.path().startsWith(other.path() + "/")) {
                upwards.add(other);
            } else if (other.parentId() != null && other.parentId() == here.id()) {
                children.add(other);
            }
        }
        above = upwards;
        below = children;
    }

    public @Nullable CategoryDetails getCategory() {
        return category;
    }

    /** The categories around it, the root first. */
    public List<CategoryDetails> getAbove() {
        return above;
    }

    public List<CategoryDetails> getBelow() {
        return below;
    }
}
