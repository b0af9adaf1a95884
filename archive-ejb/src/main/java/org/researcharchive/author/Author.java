package org.researcharchive.author;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.Slug;

/**
 * An authority entry: one person or body that writes, however many bylines name it.
 *
 * <p>Two entries may share a name; an ORCID iD belongs to one entry only. An entry that is merged into another keeps what
 * it says and its number, but no byline names it any more, and the other answers for it.
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

    /** The entry that stands for this one; that one is merged into none. */
    private @Nullable Long mergedInto;

    @ElementCollection
    @CollectionTable(name = "author_variant", joinColumns = @JoinColumn(name = "author_id"))
    @OrderColumn(name = "position")
    private List<NameVariant> variants = new ArrayList<>();

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

    /** Says what other names it goes by; its own name is none of them, and none is said twice. */
    public void alsoCall(List<String> names) {
        List<NameVariant> wanted = names.stream()
                .map(PersonName::tidy)
                .filter(other -> !other.isEmpty() && !other.equals(name))
                .distinct()
                .map(NameVariant::of)
                .toList();
        if (!variants.equals(wanted)) {
            variants.clear();
            variants.addAll(wanted);
        }
    }

    /** Lets another entry stand for this one, or none again. */
    public void mergeInto(@Nullable Long other) {
        mergedInto = other;
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

    /** The number of the entry that stands for this one; null where it stands for itself. */
    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    /** Other names that it goes by, in the order in which they were given. */
    public List<String> variants() {
        return variants.stream().map(NameVariant::name).toList();
    }
}
