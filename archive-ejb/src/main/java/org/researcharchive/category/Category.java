package org.researcharchive.category;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.Slug;

/** A place in the tree by which records are filed. Its {@code path} names it from the root: {@code Asia/Korea}. */
@Entity
@Audited
public class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "category")
    @SequenceGenerator(name = "category", sequenceName = "category_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Category parent;

    private String name = "";
    private String path = "";
    private String slug = "";

    /** Merged into another or taken away. The row stays, for addresses and history, and may come back. */
    private boolean retired;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Category mergedInto;

    protected Category() {}

    /** @param path of the parent, as the database has it, with the name behind it */
    Category(@Nullable Category parent, String path) {
        this.parent = parent;
        this.name = CategoryPath.name(path);
        this.path = path;
        this.slug = Slug.of(name);
    }

    CategoryPlace place() {
        return new CategoryPlace(
                parent == null ? null : parent.id(), name, retired, mergedInto == null ? null : mergedInto.id());
    }

    /**
     * Goes to another place in the tree. What lies below has to be told by {@link #follow}.
     *
     * @param under the parent that the place names
     * @param into the category that the place names as the one it was merged into
     */
    void go(CategoryPlace place, @Nullable Category under, @Nullable Category into) {
        parent = under;
        name = place.name();
        path = under == null ? name : under.path() + CategoryPath.SEPARATOR + name;
        slug = Slug.of(name);
        retired = place.retired();
        mergedInto = into;
    }

    /** A category above has another path now. */
    void follow(String from, String to) {
        path = to + path.substring(from.length());
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The category " + path + " is not stored yet");
        }
        return id;
    }

    public @Nullable Category parent() {
        return parent;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }

    public String slug() {
        return slug;
    }

    boolean isRetired() {
        return retired;
    }

    @Nullable
    Category mergedInto() {
        return mergedInto;
    }
}
