package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An attachment as it stands in the form. */
public class AttachmentRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String file;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String mediaType;

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getMediaType() {
        return mediaType;
    }

    public void setMediaType(@Nullable String mediaType) {
        this.mediaType = mediaType;
    }

    boolean isBlank() {
        return Blank.all(file, url, title);
    }
}
