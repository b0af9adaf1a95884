package org.researcharchive.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The names under which the archive's indexes are known; {@code archive.index.prefix} keeps archives apart. */
@ApplicationScoped
public class IndexNames {

    private String prefix;

    /** Only the container's proxy is made so; it has no state of its own. */
    @SuppressWarnings("NullAway.Init")
    protected IndexNames() {}

    @Inject
    public IndexNames(@ConfigProperty(name = "archive.index.prefix", defaultValue = "publications") String prefix) {
        this.prefix = prefix;
    }

    /** The alias of the index that is searched. */
    public String live() {
        return prefix;
    }

    /** The alias of the index that is being built beside it; only there meanwhile. */
    public String building() {
        return prefix + "-building";
    }

    /** The name of the n-th index. */
    public String index(long number) {
        return String.format(Locale.ROOT, "%s-%06d", prefix, number);
    }

    /** Matches the names of all indexes of this archive. */
    String pattern() {
        return prefix + "-0*";
    }
}
