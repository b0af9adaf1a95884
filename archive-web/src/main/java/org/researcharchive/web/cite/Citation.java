package org.researcharchive.web.cite;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/**
 * A publication as it is cited: an item of CSL-JSON, from which all other formats are written.
 *
 * @param id unique in the archive and stable, such as {@code publication-12}
 * @param issued as much of the date as is known
 * @param container what it appeared in: blog, journal, proceedings
 * @param collection the series that a work of its own belongs to
 * @param number of a report
 * @param keywords tags, as one text with commas
 * @param url the permanent address in this archive
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Citation(
        String id,
        @JsonIgnore CitedKind kind,
        String title,
        @JsonProperty("author") List<CitedName> authors,
        @JsonIgnore @Nullable PartialDate issued,
        @JsonProperty("container-title") @Nullable String container,
        @JsonProperty("collection-title") @Nullable String collection,
        @Nullable String publisher,
        @Nullable String number,
        @Nullable String volume,
        @Nullable String issue,
        @Nullable String page,
        @JsonProperty("DOI") @Nullable String doi,
        @JsonProperty("ISBN") @Nullable String isbn,
        @JsonProperty("ISSN") @Nullable String issn,
        @JsonProperty("abstract") @Nullable String summary,
        @JsonProperty("keyword") @Nullable String keywords,
        @Nullable String language,
        @JsonProperty("URL") String url) {

    /** The type in CSL. */
    @JsonProperty("type")
    String type() {
        return kind.csl();
    }

    /** The date as CSL writes it; null where none is known. */
    @JsonProperty("issued")
    @Nullable
    DateParts dateParts() {
        return issued == null ? null : new DateParts(List.of(parts(issued)));
    }

    /** Year, month and day, as far as they are known. */
    static List<Integer> parts(PartialDate date) {
        int month = date.firstDay().getMonthValue();
        return switch (date.precision()) {
            case YEAR -> List.of(date.year());
            case MONTH -> List.of(date.year(), month);
            case DAY -> List.of(date.year(), month, date.firstDay().getDayOfMonth());
        };
    }

    /** A date in CSL-JSON. */
    record DateParts(@JsonProperty("date-parts") List<List<Integer>> parts) {}
}
