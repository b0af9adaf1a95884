package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A picture as it stands in the form; with a credit alone it stands for a picture that was not at hand. */
public class ImageRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String url;
    private @Nullable String file;
    private @Nullable String alt;
    private @Nullable String caption;
    private @Nullable String credit;
    private @Nullable String licence;

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }

    public @Nullable String getAlt() {
        return alt;
    }

    public void setAlt(@Nullable String alt) {
        this.alt = alt;
    }

    public @Nullable String getCaption() {
        return caption;
    }

    public void setCaption(@Nullable String caption) {
        this.caption = caption;
    }

    public @Nullable String getCredit() {
        return credit;
    }

    public void setCredit(@Nullable String credit) {
        this.credit = credit;
    }

    public @Nullable String getLicence() {
        return licence;
    }

    public void setLicence(@Nullable String licence) {
        this.licence = licence;
    }

    boolean isBlank() {
        return Blank.all(url, file, alt, caption, credit, licence);
    }
}
