package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An identifier as it stands in the form: a scheme such as {@code doi} and a value. */
public class IdentifierRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String scheme;
    private @Nullable String value;

    public @Nullable String getScheme() {
        return scheme;
    }

    public void setScheme(@Nullable String scheme) {
        this.scheme = scheme;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    boolean isBlank() {
        return Blank.all(scheme, value);
    }
}
