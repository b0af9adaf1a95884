package org.researcharchive.authority;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** Authority entries were not changed, because of what the problems say; everything stays as it was. */
@ApplicationException(rollback = true)
public class InvalidAuthorityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AuthorityProblem> problems;

    InvalidAuthorityException(List<AuthorityProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.reason() + " " + problem.values())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    InvalidAuthorityException(String field, AuthorityProblem.Reason reason, Object... values) {
        this(List.of(AuthorityProblem.of(field, reason, values)));
    }

    public List<AuthorityProblem> problems() {
        return problems;
    }

    boolean is(AuthorityProblem.Reason reason) {
        return problems.stream().anyMatch(problem -> problem.reason() == reason);
    }
}
