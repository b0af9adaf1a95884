package org.researcharchive.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.researcharchive.publication.Violation;

/**
 * Reads rules as people write them, one a line: {@code DPRK, North Korea} where all mean the same,
 * {@code DPRK => North Korea} where the second is to be found for the first only. Lines that are empty or begin with
 * {@code #} say nothing.
 */
final class SynonymReader {

    static final String FIELD = "synonyms";

    /** Each rule is looked up for every search, and all are read by every server. */
    static final int MOST_LINES = 2_000;

    static final int MOST_CHARACTERS = 200_000;
    static final int MOST_TERMS = 30;
    static final int LONGEST_TERM = 100;

    /** As many as a longer list of mistakes would be read of. */
    private static final int MOST_VIOLATIONS = 20;

    private static final String ARROW = "=>";

    private final List<SynonymRule> rules = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private SynonymReader() {}

    /**
     * Reads all rules.
     *
     * @throws InvalidTuningException naming the lines that cannot be read
     */
    static List<SynonymRule> read(String text) {
        SynonymReader reader = new SynonymReader();
        reader.readAll(text);
        if (!reader.violations.isEmpty()) {
            throw new InvalidTuningException(reader.violations);
        }
        return List.copyOf(reader.rules);
    }

    private void readAll(String text) {
        if (text.length() > MOST_CHARACTERS) {
            violations.add(new Violation(
                    FIELD,
                    text,
                    "the rules have " + text.length() + " characters; shorten them to " + MOST_CHARACTERS));
            return;
        }
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            violations.add(
                    new Violation(FIELD, null, "there are " + lines.size() + " lines; shorten them to " + MOST_LINES));
            return;
        }
        for (int number = 1; number <= lines.size() && violations.size() < MOST_VIOLATIONS; number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(number, line);
            }
        }
    }

    private void read(int number, String line) {
        try {
            rules.add(rule(line));
        } catch (UnreadableRuleException e) {
            violations.add(new Violation(FIELD, line, "line " + number + ": " + e.getMessage()));
        }
    }

    private static SynonymRule rule(String line) {
        line.codePoints().filter(SynonymReader::isInvisible).findFirst().ifPresent(c -> {
            throw new UnreadableRuleException("it holds the invisible character "
                    + String.format(Locale.ROOT, "U+%04X", c) + "; delete it or write the line anew");
        });
        int arrow = line.indexOf(ARROW);
        if (arrow < 0) {
            List<String> terms = terms(line);
            if (terms.size() < 2) {
                throw new UnreadableRuleException("'" + shown(line)
                        + "' stands alone; write what means the same after a comma, or delete the line");
            }
            return new SynonymRule(terms, terms);
        }
        String rest = line.substring(arrow + ARROW.length());
        if (rest.contains(ARROW)) {
            throw new UnreadableRuleException("'" + shown(line) + "' holds '=>' twice; write one rule a line");
        }
        return new SynonymRule(side(line.substring(0, arrow), "before"), side(rest, "after"));
    }

    private static List<String> side(String text, String where) {
        if (text.isBlank()) {
            throw new UnreadableRuleException("nothing stands " + where + " '=>'; write words there");
        }
        return terms(text);
    }

    /** What stands between commas, each once. */
    private static List<String> terms(String text) {
        // as many as are allowed, and one more to see that there are more
        String[] parts = text.split(",", MOST_TERMS + 2);
        if (parts.length > MOST_TERMS) {
            throw new UnreadableRuleException(
                    "there are more than " + MOST_TERMS + " words or names with commas between; keep the commonest");
        }
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<String> terms = new ArrayList<>();
        for (String part : parts) {
            String term = part.strip().replaceAll("\\s+", " ");
            check(term);
            if (seen.add(term)) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static void check(String term) {
        if (term.isEmpty()) {
            throw new UnreadableRuleException("nothing stands before or after a comma; delete that comma");
        }
        if (term.length() > LONGEST_TERM) {
            throw new UnreadableRuleException(
                    "'" + shown(term) + "' has " + term.length() + " characters; shorten it to " + LONGEST_TERM);
        }
        if (term.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableRuleException("'" + term + "' holds no letter or digit; write a word or delete it");
        }
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }

    /** Why a line is not a rule; only a way out of the depths of reading it. */
    private static final class UnreadableRuleException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableRuleException(String message) {
            super(message, null, false, false);
        }
    }
}
