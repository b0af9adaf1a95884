package org.researcharchive.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.query.MatchPart;
import org.researcharchive.search.query.RecordMatch;
import org.researcharchive.web.search.Reason;
import org.researcharchive.web.search.WhyPage;
import org.researcharchive.web.site.Addresses;

/**
 * What {@code GET search/why} answers.
 *
 * @param understood how the words of the search were read
 * @param ranked whether the score decides about the order of the results
 * @param parts the weightiest first
 * @param notes what else decides about the order
 */
record WhyAnswer(
        long id,
        String title,
        String url,
        String understood,
        boolean ranked,
        List<PartJson> parts,
        List<String> notes) {

    /**
     * One reason.
     *
     * @param found the words that stand there
     * @param form {@code same}, {@code stem} or {@code synonym}: how they go with what was asked
     * @param stem what forms of a word have in common, where they differ
     * @param percent its part in the score
     * @param text all of it in one sentence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartJson(
            String kind,
            String asked,
            @Nullable String place,
            List<String> found,
            @Nullable String form,
            @Nullable String stem,
            int percent,
            String text) {}

    static WhyAnswer of(RecordMatch match, Links links) {
        return new WhyAnswer(
                match.id(),
                match.title(),
                links.to(Addresses.publication(match.id(), match.slug())),
                match.understood(),
                match.ranked(),
                match.parts().stream().map(WhyAnswer::part).toList(),
                WhyPage.notes(match, false));
    }

    private static PartJson part(MatchPart part) {
        return new PartJson(
                part.kind().code(),
                part.asked(),
                part.place() == null ? null : part.place().code(),
                part.found(),
                part.form() == null ? null : part.form().code(),
                part.stem(),
                part.percent(),
                Reason.of(part).sentence());
    }
}
