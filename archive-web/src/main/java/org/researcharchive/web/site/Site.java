package org.researcharchive.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.settings.Institution;
import org.researcharchive.settings.InstitutionSettings;
import org.researcharchive.settings.Remembered;

/**
 * What every page shows about the archive as a whole.
 *
 * <p>These are the only lines of the search page that come from the database. While it does not answer, they stay as
 * they were last known, so that searching goes on.
 */
@Named
@ApplicationScoped
public class Site {

    private static final Logger LOG = System.getLogger(Site.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    private Assets assets;

    @Inject
    private HttpServletRequest request;

    /** Where readers reach the archive, such as {@code https://archive.example.org}, if a proxy stands before it. */
    @Inject
    @ConfigProperty(name = "archive.public.url")
    private Optional<String> publicAddress;

    @Inject
    private Institution institution;

    @Inject
    private PublicArchive archive;

    private final Remembered<Long> total = new Remembered<>(FRESH, () -> archive.total());
    private volatile InstitutionSettings lastSettings = InstitutionSettings.INITIAL;
    private volatile long lastTotal;

    /** The address of a style sheet, script or picture; see {@link Assets#address(String)}. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** How many records are published, at most a second old. */
    public long getTotal() {
        lastTotal = orLast(total::get, lastTotal, "the number of publications");
        return lastTotal;
    }

    /**
     * A path as a whole address, for those who take a page elsewhere.
     *
     * @param path begins with a slash
     */
    public String absolute(String path) {
        return publicAddress.orElseGet(this::requested) + path;
    }

    /** The address by which this request reached the archive, without a path. */
    private String requested() {
        String url = request.getRequestURL().toString();
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return path < 0 ? url : url.substring(0, path);
    }

    public String getName() {
        return settings().name();
    }

    public String getArchiveName() {
        return settings().archiveName();
    }

    public @Nullable String getAddress() {
        return settings().address();
    }

    public @Nullable String getTelephone() {
        return settings().telephone();
    }

    /** The telephone number as a link wants it. */
    public String getTelephoneDigits() {
        String telephone = settings().telephone();
        return telephone == null ? "" : telephone.replaceAll("[^+0-9]", "");
    }

    public @Nullable String getEmail() {
        return settings().email();
    }

    public @Nullable String getAbout() {
        return settings().about();
    }

    private InstitutionSettings settings() {
        lastSettings = orLast(institution::current, lastSettings, "the institution's settings");
        return lastSettings;
    }

    private static <T> T orLast(Supplier<T> source, T last, String what) {
        try {
            return source.get();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Showing " + what + " as last known; the database does not answer", e);
            return last;
        }
    }
}
