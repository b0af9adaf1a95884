package org.researcharchive.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of people as bylines print them. */
final class PrintedNames {

    /**
     * One author of a byline.
     *
     * @param affiliation what followed the name, such as an office or an institution
     */
    record PrintedName(String name, @Nullable String affiliation) {}

    private static final int MOST_WORDS = 7;
    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Amb|Ambassador)\\.? )+(?=\\S)");
    private static final Pattern AND = Pattern.compile("\\s*(?:;|&)\\s*|,?\\s+(?:and|with)\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'’‘.-]*");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "der", "den", "di", "du", "la", "le", "van", "von", "zu",
            "zur", "ten", "ter", "bin", "binti", "ibn", "al", "el", "af", "av", "y", "e");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md");
    private static final Pattern OFFICE = Pattern.compile(
            "(?iU)\\b(?:fellow|professor|lecturer|director|president|editor|correspondent|reporter|analyst|researcher"
                    + "|scholar|student|intern|staff|manager|officer|adviser|advisor|institute|institution|university"
                    + "|college|school|center|centre|foundation|department|ministry|council|commission|agency|bureau)\\b");

    private PrintedNames() {}

    /** The people named in a list, in order; empty where some part of it is no name. */
    static List<PrintedName> list(String text) {
        List<PrintedName> names = new ArrayList<>();
        for (String group : AND.split(text.strip(), -1)) {
            String[] parts = COMMA.split(group, -1);
            for (int i = 0; i < parts.length; i++) {
                String part = parts[i].strip();
                if (part.isEmpty() || SUFFIXES.contains(part.toLowerCase(Locale.ROOT))) {
                    continue;
                }
                if (i > 0 && !names.isEmpty() && OFFICE.matcher(part).find()) {
                    PrintedName holder = names.removeLast();
                    names.add(new PrintedName(
                            holder.name(), String.join(", ", List.of(parts).subList(i, parts.length))));
                    break;
                }
                String name = withoutHonorific(part);
                if (!isName(name)) {
                    return List.of();
                }
                names.add(new PrintedName(name, null));
            }
        }
        return names;
    }

    static String withoutHonorific(String name) {
        return HONORIFIC.matcher(name).replaceFirst("");
    }

    /** Words that each start with a capital, initials and particles allowed; nothing that names an office. */
    static boolean isName(String text) {
        if (text.length() > 100 || OFFICE.matcher(text).find()) {
            return false;
        }
        String[] words = text.split(" ", MOST_WORDS + 1);
        if (words.length > MOST_WORDS) {
            return false;
        }
        int capitalised = 0;
        for (String word : words) {
            if (WORD.matcher(word).matches()) {
                capitalised++;
            } else if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return capitalised > 0;
    }
}
