package org.researcharchive.tests.duplicate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.researcharchive.duplicate.Probe;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;

/**
 * Makes of records what a second hand would have typed: with typing errors, other punctuation, without the second part of
 * the title, with a date moved by days or the authors in another order. Identifiers and addresses are left out, so that
 * nothing is found by them.
 */
final class NearCopies {

    private static final String SECOND_PART = "(: | [-–—] ).*$";

    private final Random random;

    /** Other copies for each seed, always the same for the same. */
    NearCopies(long seed) {
        random = new Random(seed);
    }

    /** The copy of a record; each of five kinds in turn. */
    Probe of(PublicationDetails record, int number) {
        PublicationDraft draft = record.record();
        String title = draft.title() == null ? "" : draft.title();
        PartialDate date = draft.publishedOn();
        Probe whole = Probe.of(0, draft);
        switch (number % 5) {
            case 1 -> title = title.replaceAll("[:,'’–—!?.-]", " ").strip() + ".";
            case 2 -> title = title.matches(".*" + SECOND_PART) ? title.replaceFirst(SECOND_PART, "") : typed(title);
            case 3 -> {
                title = typed(title);
                date = moved(date);
            }
            default -> title = typed(title);
        }
        return new Probe(
                0, title, date, new HashSet<>(List.copyOf(whole.authors()).reversed()), Map.of(), null);
    }

    /** One letter wrong, in a longer title two. */
    private String typed(String title) {
        StringBuilder typed = new StringBuilder(title);
        for (int i = title.length() < 40 ? 1 : 2; i > 0 && typed.length() > 3; i--) {
            int at = 1 + random.nextInt(typed.length() - 2);
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, letter());
                case 2 -> typed.setCharAt(at, letter());
                default -> typed.insert(at + 1, typed.charAt(at - 1)).deleteCharAt(at - 1);
            }
        }
        return typed.toString();
    }

    private char letter() {
        return (char) ('a' + random.nextInt(26));
    }

    private @Nullable PartialDate moved(@Nullable PartialDate date) {
        if (date == null || date.precision() != PartialDate.Precision.DAY) {
            return date;
        }
        LocalDate day = date.firstDay().plusDays(1 + random.nextInt(9));
        return PartialDate.of(day);
    }
}
