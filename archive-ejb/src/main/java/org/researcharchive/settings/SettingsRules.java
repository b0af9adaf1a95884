package org.researcharchive.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;

/** What settings may say: they stand on every page, so each has to fit there. */
final class SettingsRules {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private SettingsRules() {}

    static List<Violation> check(InstitutionSettings settings) {
        List<Violation> violations = new ArrayList<>();
        length(violations, "name", settings.name(), LONGEST_LINE);
        length(violations, "archiveName", settings.archiveName(), LONGEST_LINE);
        length(violations, "address", settings.address(), LONGEST_TEXT);
        length(violations, "telephone", settings.telephone(), LONGEST_LINE);
        length(violations, "email", settings.email(), LONGEST_LINE);
        length(violations, "about", settings.about(), LONGEST_TEXT);
        String email = Text.line(settings.email());
        if (email != null && !EMAIL.matcher(email).matches()) {
            violations.add(
                    new Violation("email", email, "'" + email + "' is not an e-mail address; write name@example.org"));
        }
        return violations;
    }

    private static void length(List<Violation> violations, String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            violations.add(new Violation(
                    field,
                    value.substring(0, most),
                    "it has " + value.length() + " characters; shorten it to " + most));
        }
    }
}
