package org.researcharchive.web.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses on other sites. */
public final class WebLink {

    private WebLink() {}

    /** The address if it leads to the web; null for anything else, scripts above all. */
    public static @Nullable String checked(@Nullable String address) {
        return address != null && host(address) != null ? address.strip() : null;
    }

    /** The name of the site, to show where a link leads. */
    public static @Nullable String host(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return scheme.equals("https") || scheme.equals("http") ? uri.getHost() : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
