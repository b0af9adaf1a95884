package org.researcharchive.attachment;

/** A file could not be read. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final TextProblem problem;

    UnreadableException(TextProblem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    /** What was wrong with it. */
    public TextProblem problem() {
        return problem;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
