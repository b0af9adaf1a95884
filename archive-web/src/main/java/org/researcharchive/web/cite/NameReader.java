package org.researcharchive.web.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.PersonName;

/**
 * Takes printed names apart. Bylines hold names as they were printed, of people and of bodies alike; what is not surely
 * the name of a person stays whole, since a body cut in two is worse than a person who is not.
 */
final class NameReader {

    /** Words that stand before a family name and belong to it. */
    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "auf", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
            "ibn", "la", "le", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur");

    /** Those that are, with a capital, as often a name given. */
    private static final Set<String> NAMES_TOO = Set.of("Bin", "Das", "Den", "Do", "Du", "Le", "Ten", "Zu");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th");

    /** Words that no person is called. */
    private static final Set<String> BODIES = Set.of(
            "academy",
            "administration",
            "agency",
            "alliance",
            "archive",
            "archives",
            "army",
            "association",
            "board",
            "bureau",
            "center",
            "centre",
            "college",
            "commission",
            "committee",
            "company",
            "consortium",
            "corporation",
            "council",
            "department",
            "division",
            "editors",
            "embassy",
            "federation",
            "forum",
            "foundation",
            "government",
            "group",
            "inc",
            "initiative",
            "institute",
            "institution",
            "laboratory",
            "library",
            "ltd",
            "ministry",
            "museum",
            "nations",
            "network",
            "office",
            "organisation",
            "organization",
            "program",
            "programme",
            "project",
            "publisher",
            "research",
            "school",
            "secretariat",
            "service",
            "services",
            "society",
            "studies",
            "team",
            "union",
            "university",
            "workshop",
            "\uc5f0\uad6c\uc18c",
            "\uc5f0\uad6c\uc6d0",
            "\ub300\ud559\uad50",
            "\uc704\uc6d0\ud68c");

    /** Scripts in which the family name comes first and no rule tells where it ends. */
    private static final Pattern FAMILY_FIRST =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]");

    private static final Pattern NOT_OF_A_PERSON =
            Pattern.compile("[0-9](?!(nd|rd|th)\\b)|[&/@]|(?<=\\s)(and|of|for|the)(?=\\s)");

    private NameReader() {}

    static CitedName read(String printed) {
        String name = PersonName.tidy(printed);
        if (!name.contains(" ") || FAMILY_FIRST.matcher(name).find() || isBody(name)) {
            return CitedName.whole(name);
        }
        String[] parts = name.split("\\s*,\\s*", -1);
        return switch (parts.length) {
            case 1 -> inOrder(name, null);
            case 2 -> isSuffix(parts[1]) ? inOrder(parts[0], parts[1]) : inverted(parts[0], parts[1], null);
            case 3 ->
                isSuffix(parts[2])
                        ? inverted(parts[0], parts[1], parts[2])
                        : isSuffix(parts[1]) ? inverted(parts[0], parts[2], parts[1]) : CitedName.whole(name);
            default -> CitedName.whole(name);
        };
    }

    /** Whether this is surely not the name of a person. */
    static boolean isBody(String name) {
        return NOT_OF_A_PERSON.matcher(name).find()
                || Arrays.stream(name.split("[\\s,.()]+"))
                        .anyMatch(word -> BODIES.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }

    private static CitedName inOrder(String name, @Nullable String suffix) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        String after = suffix;
        if (after == null && words.size() > 2 && isSuffix(words.getLast())) {
            after = words.removeLast();
        }
        if (words.size() == 1) {
            return CitedName.whole(suffix == null ? name : name + ", " + suffix);
        }
        int family = words.size() - 1;
        while (family > 1 && isParticle(words.get(family - 1))) {
            family--;
        }
        return person(words.subList(family, words.size()), String.join(" ", words.subList(0, family)), after);
    }

    private static CitedName inverted(String family, String given, @Nullable String suffix) {
        return family.isEmpty() || given.isEmpty()
                ? CitedName.whole((family + given).strip())
                : person(List.of(family.split(" ")), given, suffix);
    }

    private static CitedName person(List<String> family, String given, @Nullable String suffix) {
        int name = 0;
        while (name < family.size() - 1 && isParticle(family.get(name))) {
            name++;
        }
        return new CitedName(
                String.join(" ", family.subList(name, family.size())),
                given,
                name == 0 ? null : String.join(" ", family.subList(0, name)),
                suffix,
                null);
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && !NAMES_TOO.contains(word);
    }
}
