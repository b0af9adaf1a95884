package org.researcharchive.web.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.query.MatchForm;
import org.researcharchive.search.query.MatchKind;
import org.researcharchive.search.query.MatchPart;
import org.researcharchive.search.query.MatchPlace;
import org.researcharchive.web.site.Words;

/**
 * One reason why a publication was found, in words.
 *
 * @param asked what the reader wrote, between quotes where it was words
 * @param matched what that was found as
 * @param place where; empty where it is not a matter of text
 * @param percent its part in the score
 */
public record Reason(String asked, String matched, String place, int percent) {

    public static Reason of(MatchPart part) {
        return new Reason(asked(part), matched(part), place(part.place()), part.percent());
    }

    /** All of it in one sentence. */
    public String sentence() {
        String what = place.isEmpty() ? asked : Words.say2(Words.text("why.sentence.place"), asked, place);
        return Words.say2(Words.text("why.sentence"), what, matched);
    }

    /** {@code 43 %}; what is not nothing is never said to be. */
    public String share() {
        return percent == 0 ? Words.text("why.share.least") : Words.say(Words.text("why.share"), percent);
    }

    private static String asked(MatchPart part) {
        return part.kind() == MatchKind.BEGINNING
                ? quoted(part.asked() + "*")
                : part.kind() == MatchKind.PERIOD ? part.asked() : quoted(part.asked());
    }

    private static String matched(MatchPart part) {
        MatchForm form = part.form();
        String found = part.found().stream().map(Reason::quoted).collect(Collectors.joining(", "));
        String stem = part.stem();
        if (stem != null) {
            return Words.say2(Words.text("why.word.stem"), found, stem);
        }
        if (form != null) {
            return Words.say(Words.text("why.word." + form.code()), found);
        }
        return part.kind() == MatchKind.BEGINNING && !found.isEmpty()
                ? Words.say(Words.text("why.beginning.found"), found)
                : Words.text("why." + part.kind().code());
    }

    private static String place(@Nullable MatchPlace place) {
        return place == null ? "" : Words.text("why.place." + place.code());
    }

    private static String quoted(String text) {
        return Words.say(Words.text("why.quoted"), text);
    }

    static List<Reason> all(List<MatchPart> parts) {
        return parts.stream().map(Reason::of).toList();
    }
}
