package org.researcharchive.search.drift;

import org.researcharchive.job.JobProblem;

/**
 * A record and its document that do not agree, and are not about to.
 *
 * @param id of the record
 * @param recordVersion 0 where there never was such a record
 * @param documentVersion 0 where there is no document
 * @param sequenceNumber and {@code primaryTerm} of the document as it was seen, so that no later one is removed in its place
 */
public record Drifted(
        Drift kind, long id, long recordVersion, long documentVersion, long sequenceNumber, long primaryTerm) {

    /** What is told of it to people. */
    JobProblem problem() {
        return new JobProblem("", 0, kind.code(), Long.toString(id), reason());
    }

    private String reason() {
        return switch (kind) {
            case MISSING -> "The record is published, in version " + recordVersion + ", and not in the index";
            case ORPHAN ->
                recordVersion == 0
                        ? "The index has a document for which there is no record"
                        : "The record is not published, and still in the index";
            case STALE ->
                documentVersion == recordVersion
                        ? "The index says something else of version " + recordVersion
                        : "The record is in version " + recordVersion + ", in the index in version " + documentVersion;
        };
    }
}
