package org.researcharchive.web.desk.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.researcharchive.publication.Violation;
import org.researcharchive.web.desk.FieldErrors;

/** Why there is no preview: what would have to be corrected before the record could be saved at all. */
@Named
@RequestScoped
public class PreviewRefusal {

    /** A field and what is wrong with it. */
    public record Line(String label, String message) {}

    private List<Line> lines = List.of();

    void because(List<Violation> violations) {
        lines = violations.stream()
                .map(violation -> new Line(FieldErrors.label(FieldErrors.path(violation.field())), violation.message()))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }
}
