package org.researcharchive.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;

/**
 * Which records a list of the desk shows, and in what order. A condition that is null lets everything through; a record
 * is shown if it meets all others. Words are matched from their beginning, without regard to case and accents.
 *
 * @param text words of the title, words of an author's name, or the record's number
 * @param title words of the title
 * @param author words of an author's name
 * @param category part of the path of a category, which stands for all below it too
 * @param series part of a series' name
 * @param type the type exactly
 * @param status the status
 * @param from published in this period or later
 * @param to published in this period or earlier
 * @param createdBy name of the account that wrote the record first
 * @param changedBy name of the account that changed it last
 * @param changedSince changed at this moment or later
 * @param missing a field of {@link MissingData#FIELDS} that is missing, {@code any} for at least one
 * @param assignee name of the account that looks after the record
 * @param pending what about the record is still to come
 * @param sort what the list is ordered by
 * @param ascending smallest, earliest or first in the alphabet on top
 */
public record PublicationFilter(
        @Nullable String text,
        @Nullable String title,
        @Nullable String author,
        @Nullable String category,
        @Nullable String series,
        @Nullable String type,
        @Nullable PublicationStatus status,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String createdBy,
        @Nullable String changedBy,
        @Nullable Instant changedSince,
        @Nullable String missing,
        @Nullable String assignee,
        @Nullable Pending pending,
        Sort sort,
        boolean ascending) {

    /** Missing data of any kind. */
    public static final String ANY = "any";

    /** What about a record is still to come. */
    public enum Pending {
        /** It is published by itself. */
        SCHEDULED,

        /** Readers get its text and files. */
        EMBARGOED,

        /** Somebody decides whether it is the same publication as another. */
        DUPLICATE
    }

    /** What a list can be ordered by. */
    public enum Sort {
        CHANGED,
        PUBLISHED_ON,
        TITLE,
        STATUS,
        TYPE
    }

    /** Everything, last changed first. */
    public static final PublicationFilter ALL = new Builder().build();

    /** A filter that lets everything through, to be narrowed. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes one condition after the other. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable String title;
        private @Nullable String author;
        private @Nullable String category;
        private @Nullable String series;
        private @Nullable String type;
        private @Nullable PublicationStatus status;
        private @Nullable PartialDate from;
        private @Nullable PartialDate to;
        private @Nullable String createdBy;
        private @Nullable String changedBy;
        private @Nullable Instant changedSince;
        private @Nullable String missing;
        private @Nullable String assignee;
        private @Nullable Pending pending;
        private Sort sort = Sort.CHANGED;
        private boolean ascending;

        private Builder() {}

        public Builder text(@Nullable String words) {
            text = words;
            return this;
        }

        public Builder title(@Nullable String words) {
            title = words;
            return this;
        }

        public Builder author(@Nullable String words) {
            author = words;
            return this;
        }

        public Builder category(@Nullable String part) {
            category = part;
            return this;
        }

        public Builder series(@Nullable String part) {
            series = part;
            return this;
        }

        public Builder type(@Nullable String exactly) {
            type = exactly;
            return this;
        }

        public Builder status(@Nullable PublicationStatus exactly) {
            status = exactly;
            return this;
        }

        /** Both ends belong to it. */
        public Builder published(@Nullable PartialDate earliest, @Nullable PartialDate latest) {
            from = earliest;
            to = latest;
            return this;
        }

        public Builder createdBy(@Nullable String account) {
            createdBy = account;
            return this;
        }

        public Builder changedBy(@Nullable String account) {
            changedBy = account;
            return this;
        }

        public Builder changedSince(@Nullable Instant moment) {
            changedSince = moment;
            return this;
        }

        public Builder missing(@Nullable String field) {
            missing = field;
            return this;
        }

        public Builder assignee(@Nullable String account) {
            assignee = account;
            return this;
        }

        public Builder pending(@Nullable Pending what) {
            pending = what;
            return this;
        }

        public Builder sort(Sort by, boolean upwards) {
            sort = by;
            ascending = upwards;
            return this;
        }

        public PublicationFilter build() {
            return new PublicationFilter(
                    text,
                    title,
                    author,
                    category,
                    series,
                    type,
                    status,
                    from,
                    to,
                    createdBy,
                    changedBy,
                    changedSince,
                    missing,
                    assignee,
                    pending,
                    sort,
                    ascending);
        }
    }
}
