package org.researcharchive.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.Text;
import org.researcharchive.schema.CreationLock;
import org.researcharchive.schema.Sql;

/**
 * Changes the shape of the category tree, one category at a time, and keeps it a tree: no category lies below itself, and
 * no two in one place have one name, whatever its case. One transaction at a time does so, on any number of servers, and
 * none that is using categories is under way meanwhile: what is checked holds until the commit.
 */
@ApplicationScoped
public class CategoryShape {

    private static final int LONGEST_NAME = 200;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Waits until the tree may be changed, to the end of the transaction. */
    public void lock() {
        CreationLock.CATEGORY_TREE.acquire(entities);
    }

    /**
     * Where a category stands.
     *
     * @throws InvalidCategoryException if there is none
     */
    public CategoryPlace place(long id) {
        return get(id).place();
    }

    /** The path of a category as it is now. */
    public String path(long id) {
        return get(id).path();
    }

    /** A new category in a place; not in use before {@link #put} says so. */
    public long create(CategoryPlace place) {
        Category parent = place.parent() == null ? null : get(place.parent());
        String name = tidy(place.name());
        Category category = new Category(parent, parent == null ? name : parent.path() + CategoryPath.SEPARATOR + name);
        category.go(place.named(name).takenAway(), parent, null);
        entities.persist(category);
        entities.flush();
        return category.id();
    }

    /**
     * Puts a category into a place, with all that lies below it.
     *
     * @return the place, its name tidied
     * @throws InvalidCategoryException if the tree would not be one any more, or something in use would be lost
     */
    public CategoryPlace put(long id, CategoryPlace asked) {
        Category category = get(id);
        CategoryPlace place = asked.named(tidy(asked.name()));
        Category parent = place.parent() == null ? null : get(place.parent());
        Category into = place.mergedInto() == null ? null : get(place.mergedInto());
        if (!place.retired()) {
            checkParent(category, parent);
            checkName(category, parent, place.name());
        } else if (into != null) {
            checkHeir(category, into);
            checkNothingBelow(category);
        } else {
            checkUnused(category);
        }
        String before = category.path();
        category.go(place, parent, into);
        if (!category.path().equals(before)) {
            below(before).forEach(other -> other.follow(before, category.path()));
        }
        entities.flush();
        return place;
    }

    /**
     * Whether what lies below a category has room below another.
     *
     * @throws InvalidCategoryException if the other lies below the first, or holds categories of the same names
     */
    public void checkMerge(long id, long into) {
        Category category = get(id);
        Category target = get(into);
        checkHeir(category, target);
        Set<String> taken =
                childrenOf(target).stream().map(child -> key(child.name())).collect(Collectors.toSet());
        String both = childrenOf(category).stream()
                .map(Category::name)
                .filter(name -> taken.contains(key(name)))
                .collect(Collectors.joining(", "));
        if (!both.isEmpty()) {
            throw new InvalidCategoryException("'" + category.path() + "' and '" + target.path()
                    + "' both have categories of these names below them: " + both
                    + ". Merge or rename those first, and the two then");
        }
    }

    /** Numbers of the categories right below one, in order of their names. */
    public List<Long> children(long id) {
        return childrenOf(get(id)).stream().map(Category::id).toList();
    }

    private Category get(long id) {
        Category found = entities.find(Category.class, id);
        if (found == null) {
            throw new InvalidCategoryException("There is no category with the number " + id + "; reload the page");
        }
        // a parent may have been met before by its number alone
        return Hibernate.unproxy(found, Category.class);
    }

    /** Those in use right below a category, or at the top of the tree. */
    private List<Category> childrenOf(@Nullable Category parent) {
        return parent == null
                ? entities.createQuery(
                                "select c from Category c where c.retired = false and c.parent is null", Category.class)
                        .getResultList()
                : entities.createQuery(
                                "select c from Category c where c.retired = false and c.parent = :parent"
                                        + " order by lower(c.name)",
                                Category.class)
                        .setParameter("parent", parent)
                        .getResultList();
    }

    /** Those in use that lie below a path, however deep. */
    private List<Category> below(String path) {
        return entities.createQuery(
                        "select c from Category c where c.retired = false and locate(:prefix, c.path) = 1",
                        Category.class)
                .setParameter("prefix", path + CategoryPath.SEPARATOR)
                .getResultList();
    }

    private static String tidy(String name) {
        String line = Text.line(name);
        if (line == null) {
            throw new InvalidCategoryException("A category needs a name; type one");
        }
        if (line.contains(CategoryPath.SEPARATOR)) {
            throw new InvalidCategoryException("The name '" + line
                    + "' has a slash in it, which stands between the steps of a path; write it without, and move the"
                    + " category to where it belongs");
        }
        if (line.length() > LONGEST_NAME) {
            throw new InvalidCategoryException(
                    "The name has " + line.length() + " characters; use at most " + LONGEST_NAME + " of them");
        }
        return line;
    }

    private static void checkParent(Category category, @Nullable Category parent) {
        if (parent == null) {
            return;
        }
        if (parent.isRetired()) {
            throw new InvalidCategoryException("The category '" + parent.path()
                    + "' is not in use any more, so that nothing can lie in it; choose another");
        }
        if (isWithin(parent, category)) {
            throw new InvalidCategoryException("'" + category.path() + "' cannot lie in '" + parent.path() + "', which "
                    + (parent.id() == category.id() ? "is the same" : "lies in it itself")
                    + "; choose another place for one of the two");
        }
    }

    private void checkName(Category category, @Nullable Category parent, String name) {
        for (Category other : childrenOf(parent)) {
            if (other.id() != category.id() && key(other.name()).equals(key(name))) {
                throw new InvalidCategoryException(
                        "There is a category '" + other.path() + "' already; rename one of the two, or merge them");
            }
        }
    }

    private void checkHeir(Category category, Category into) {
        if (into.isRetired()) {
            throw new InvalidCategoryException(
                    "The category '" + into.path() + "' is not in use any more; choose another to merge into");
        }
        if (isWithin(into, category)) {
            throw new InvalidCategoryException(
                    "'" + category.path() + "' cannot be merged into '" + into.path() + "', which "
                            + (into.id() == category.id() ? "is the same" : "lies in it; move that out of it first"));
        }
    }

    private void checkUnused(Category category) {
        checkNothingBelow(category);
        long records = Sql.number(
                Sql.of(entities, "select count(*) from publication_category where category_id = :id", Long.class)
                        .setParameter("id", category.id())
                        .getSingleResult());
        if (records > 0) {
            throw new InvalidCategoryException("'" + category.path() + "' holds " + records
                    + (records == 1 ? " record" : " records")
                    + "; merge it into another category, or take them out of it by a bulk edit, and delete it then");
        }
    }

    private void checkNothingBelow(Category category) {
        List<Category> children = childrenOf(category);
        if (!children.isEmpty()) {
            throw new InvalidCategoryException("'" + category.path() + "' has categories below it ("
                    + children.stream().map(Category::name).collect(Collectors.joining(", "))
                    + "); move or delete these first");
        }
    }

    /** Whether a category is another or lies below it, by the parents and not by the paths that follow from them. */
    private static boolean isWithin(Category category, Category other) {
        for (@Nullable Category step = category; step != null; step = step.parent()) {
            if (step.id() == other.id()) {
                return true;
            }
        }
        return false;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
