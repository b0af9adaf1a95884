package org.researcharchive.tuning;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;
import org.researcharchive.publication.Violation;

/** A tuning or a judgement was not kept, because of what the violations say; nothing changed. */
@ApplicationException(rollback = true)
public class InvalidTuningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidTuningException(List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
