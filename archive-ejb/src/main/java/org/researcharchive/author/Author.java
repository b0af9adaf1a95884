package org.researcharchive.author;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.Slug;

/**
 * An authority entry: one person or body that writes, however many bylines name it.
 *
 * <p>Two entries may share a name; an ORCID iD belongs to one entry only.
 */
@Entity
@Audited
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "author")
    @SequenceGenerator(name = "author", sequenceName = "author_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    private String name = "";

    @NotAudited
    private String nameKey = "";

    private String sortName = "";
    private String slug = "";
    private @Nullable String biography;
    private @Nullable String affiliation;
    private @Nullable String orcid;
    private @Nullable String website;

    protected Author() {}

    public Author(String name) {
        call(name);
    }

    /** Gives the entry another name; what bylines print stays as it is. */
    public void rename(String newName) {
        call(newName);
    }

    private void call(String newName) {
        name = newName;
        nameKey = PersonName.key(newName);
        sortName = PersonName.sortName(newName);
        slug = Slug.of(newName);
    }

    public void describe(
            @Nullable String newBiography,
            @Nullable String newAffiliation,
            @Nullable Orcid newOrcid,
            @Nullable String newWebsite) {
        biography = newBiography;
        affiliation = newAffiliation;
        orcid = newOrcid == null ? null : newOrcid.value();
        website = newWebsite;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The author " + name + " is not stored yet");
        }
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** The name folded for comparison, see {@link PersonName#key}. */
    public String nameKey() {
        return nameKey;
    }

    public String sortName() {
        return sortName;
    }

    public String slug() {
        return slug;
    }

    public @Nullable String biography() {
        return biography;
    }

    public @Nullable String affiliation() {
        return affiliation;
    }

    public @Nullable String orcid() {
        return orcid;
    }

    public @Nullable String website() {
        return website;
    }
}
