package org.researcharchive.web.desk.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;

/** The record format knows identifiers by scheme, the form by row. */
final class IdentifierRows {

    private static final String PREFIX = "identifiers.";

    private IdentifierRows() {}

    /** Violations with those of identifiers placed at the rows that they mean. */
    static List<Violation> placed(List<Violation> violations, PublicationForm form) {
        return violations.stream()
                .map(violation -> violation.field().startsWith(PREFIX) ? placed(violation, form) : violation)
                .toList();
    }

    private static Violation placed(Violation violation, PublicationForm form) {
        String scheme = violation.field().substring(PREFIX.length());
        List<IdentifierRow> rows = form.getIdentifiers();
        return IntStream.range(0, rows.size())
                .filter(i -> Objects.equals(Text.line(rows.get(i).getScheme()), scheme))
                .mapToObj(i -> new Violation("identifiers[" + i + "].value", violation.value(), violation.message()))
                .findFirst()
                .orElse(violation);
    }
}
