package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A related piece as it stands in the form. */
public class LinkRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable String url;

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    boolean isBlank() {
        return Blank.all(title, url);
    }
}
