package org.researcharchive.author;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names of people and bodies are compared and put in order. */
public final class PersonName {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Words that stay with the family name they stand before. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "zu");

    /** Words that follow a family name without being one. */
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private PersonName() {}

    /** Surrounding space removed, inner space made single. */
    public static String tidy(String name) {
        return SPACE.matcher(name).replaceAll(" ").strip();
    }

    /** What a name is looked up by: lower case, no accents, no punctuation. */
    public static String key(String name) {
        String folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = NOT_LETTERS.matcher(folded).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() ? tidy(name) : words;
    }

    /** Whether two spellings are one name but for case, space and punctuation. Accents tell people apart. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = NOT_LETTERS.matcher(composed).replaceAll(" ").strip();
        return words.isEmpty() ? tidy(name) : words;
    }

    /**
     * The name with its family name first, as lists are ordered: {@code Ludwig van Beethoven} becomes
     * {@code van Beethoven, Ludwig}. A name of one word, or one already written with a comma, stays as it is.
     */
    public static String sortName(String name) {
        String tidy = tidy(name);
        String[] words = tidy.split(" ");
        if (words.length == 1 || tidy.contains(",")) {
            return tidy;
        }
        int end = words.length;
        if (SUFFIXES.contains(words[end - 1].toLowerCase(Locale.ROOT)) && end > 2) {
            end--;
        }
        int family = end - 1;
        while (family > 1 && PARTICLES.contains(words[family - 1].toLowerCase(Locale.ROOT))) {
            family--;
        }
        String given = String.join(" ", Arrays.copyOfRange(words, 0, family));
        String familyName = String.join(" ", Arrays.copyOfRange(words, family, words.length));
        return familyName + ", " + given;
    }
}
