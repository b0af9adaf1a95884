package org.researcharchive.authority;

import java.util.List;
import java.util.Locale;

/**
 * Why authority entries were not changed. Pages have the words, since they know the reader's language.
 *
 * @param field the input it is about: {@code name}, {@code variants}, {@code orcid}, {@code website} and so on, or
 *     {@code author} for the whole
 * @param values what the words need: what was given, whom it belongs to
 */
public record AuthorityProblem(String field, Reason reason, List<String> values) {

    /** What is wrong. */
    public enum Reason {
        NAME_MISSING,
        /** Values: the length, the limit. */
        TOO_LONG,
        /** Values: how many, the limit. */
        TOO_MANY_VARIANTS,
        /** No sixteen digits. Values: what was given. */
        ORCID_FORM,
        /** The last character does not fit the others. Values: what was given. */
        ORCID_CHECK,
        /** Values: the iD, whose it is, that entry's number. */
        ORCID_TAKEN,
        /** Values: what was given. */
        WEBSITE_FORM,
        /** Somebody changed the entry since it was read. Values: its name. */
        CHANGED_SINCE,
        /** Values: the number. */
        UNKNOWN,
        /** Values: its name, the name and the number of the entry that it was merged into. */
        MERGED_MEANWHILE,
        /** Fewer than two entries. */
        TOO_FEW,
        /** Values: how many, the limit. */
        TOO_MANY,
        /** They have different iDs and nobody said which one counts. Values: the iDs. */
        ORCID_CONFLICT,
        /** Records of theirs are being saved again and again. */
        BUSY,
        /** Nothing was chosen. */
        NO_PIECES,
        /** Pieces cannot go to the entry that they come from. Values: its name. */
        SAME_AUTHOR;

        /** The name in keys of texts, such as {@code orcid-taken}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static AuthorityProblem of(String field, Reason reason, Object... values) {
        return new AuthorityProblem(
                field, reason, List.of(values).stream().map(String::valueOf).toList());
    }
}
