package org.researcharchive.settings;

import org.jspecify.annotations.Nullable;

/**
 * What the institution says of itself on every page.
 *
 * @param name of the institution
 * @param archiveName what it calls its archive
 * @param about one paragraph for the home page
 */
public record InstitutionSettings(
        String name,
        String archiveName,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String about) {

    /** What pages say until somebody has said better. */
    public static final InstitutionSettings INITIAL =
            new InstitutionSettings("Your institution", "Research Archive", null, null, null, null);
}
