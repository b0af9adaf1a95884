package org.researcharchive.benchmarks;

/** A measurement that cannot be made; the message says in one line why, and what to do. */
public final class BenchmarkFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BenchmarkFailure(String message) {
        super(message);
    }

    public BenchmarkFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
