package org.researcharchive.series;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.Slug;

/** A named run in which publications appear, such as a blog or a set of working papers. */
@Entity
@Audited
public class Series {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "series")
    @SequenceGenerator(name = "series", sequenceName = "series_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    private String name = "";
    private String slug = "";
    private @Nullable String description;

    protected Series() {}

    Series(String name) {
        this.name = name;
        this.slug = Slug.of(name);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The series " + name + " is not stored yet");
        }
        return id;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    public @Nullable String description() {
        return description;
    }
}
