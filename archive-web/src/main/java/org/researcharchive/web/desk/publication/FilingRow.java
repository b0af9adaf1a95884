package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A filing stamp as it stands in the form. */
public class FilingRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String authority;
    private @Nullable String unit;
    private @Nullable String receivedAt;
    private @Nullable String reference;

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getReceivedAt() {
        return receivedAt;
    }

    public void setReceivedAt(@Nullable String receivedAt) {
        this.receivedAt = receivedAt;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    boolean isBlank() {
        return Blank.all(authority, unit, receivedAt, reference);
    }
}
