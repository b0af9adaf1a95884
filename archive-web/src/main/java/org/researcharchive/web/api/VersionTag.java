package org.researcharchive.web.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A record's version as an entity tag. */
final class VersionTag {

    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private VersionTag() {}

    static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that a change is meant for.
     *
     * @throws ApiException 428 where none is given, 412 where the tag cannot be one of ours
     */
    static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ApiException(Problem.of(
                    428,
                    "version-required",
                    "Say which version you change",
                    "Read the record, and send its ETag back in If-Match; so nobody's change is overwritten unseen."));
        }
        Matcher tag = FORM.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ApiException(Problem.of(
                    412,
                    "stale",
                    "The record has another version",
                    "If-Match " + shortened(ifMatch) + " is no version of a record; send the ETag of your last read."));
        }
        return Long.parseLong(tag.group(1));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
