package org.researcharchive.account;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** An account was not changed, because of what the problems say; it stays as it was. */
@ApplicationException(rollback = true)
public class InvalidAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AccountProblem> problems;

    InvalidAccountException(List<AccountProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.reason())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    InvalidAccountException(AccountProblem problem) {
        this(List.of(problem));
    }

    public List<AccountProblem> problems() {
        return problems;
    }
}
