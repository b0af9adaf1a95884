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

    protected Category() {}

    Category(@Nullable Category parent, String name) {
        this.parent = parent;
        this.name = name;
        this.path = parent == null ? name : parent.path + CategoryPath.SEPARATOR + name;
        this.slug = Slug.of(name);
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
}
