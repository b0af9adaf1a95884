package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One name of the byline as it stands in the form. With an {@code id} it means an authority entry; else a new one is made. */
public class AuthorRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Long id;
    private @Nullable String name;
    private @Nullable String affiliation;
    private @Nullable String bio;
    private @Nullable String orcid;
    private @Nullable String website;
    private @Nullable String note;

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(@Nullable String affiliation) {
        this.affiliation = affiliation;
    }

    public @Nullable String getBio() {
        return bio;
    }

    public void setBio(@Nullable String bio) {
        this.bio = bio;
    }

    public @Nullable String getOrcid() {
        return orcid;
    }

    public void setOrcid(@Nullable String orcid) {
        this.orcid = orcid;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = website;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    boolean isBlank() {
        return id == null && Blank.all(name, affiliation, bio, orcid, website, note);
    }
}
