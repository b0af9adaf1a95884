package org.researcharchive.web.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.researcharchive.featured.InvalidFeaturedException;
import org.researcharchive.importing.NotReadyException;
import org.researcharchive.importing.UploadRefusedException;
import org.researcharchive.job.InvalidScheduleException;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.UnknownJobException;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.StatusNotAllowedException;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.publication.Violation;
import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.search.reindex.InvalidScopeException;
import org.researcharchive.settings.InvalidSettingsException;
import org.researcharchive.tuning.InvalidTuningException;
import org.researcharchive.tuning.StaleTuningException;

/** Words every error for the callers of the API. What is not theirs to know is left to the log. */
final class Problems {

    private Problems() {}

    /**
     * @param signedIn whether the caller gave a name and password that were right
     */
    static Problem of(Throwable error, boolean signedIn) {
        Throwable cause = unwrapped(error);
        return switch (cause) {
            case ApiException e -> e.problem();
            case InvalidSearchException e ->
                Problem.invalid(
                        "A search parameter cannot be used",
                        List.of(new Problem.FieldError(e.parameter(), e.value(), message(e))));
            case InvalidScopeException e ->
                Problem.invalid(
                        "What is to be reindexed cannot be told from this",
                        List.of(new Problem.FieldError(e.parameter(), e.value(), message(e))));
            case InvalidScheduleException e ->
                Problem.invalid(
                        "The schedule cannot be kept as it is",
                        List.of(new Problem.FieldError(e.field(), e.value(), message(e))));
            case InvalidPublicationException e ->
                Problem.invalid("The record cannot be stored as it is", fields(e.violations()));
            case InvalidSettingsException e ->
                Problem.invalid("The settings cannot be saved as they are", fields(e.violations()));
            case InvalidFeaturedException e ->
                Problem.invalid("The choice for the home page cannot be kept", fields(List.of(e.violation())));
            case InvalidTuningException e -> Problem.invalid("This cannot be kept as it is", fields(e.violations()));
            case StaleTuningException e ->
                Problem.of(412, "stale", "The tuning of the search was changed meanwhile", message(e));
            case StalePublicationException e ->
                Problem.of(412, "stale", "The record was changed meanwhile", message(e));
            case StatusNotAllowedException e -> Problem.of(403, "Not allowed", message(e));
            case UnknownRecordException e -> Problem.of(404, "Not found", message(e));
            case UnknownJobException e -> Problem.of(404, "Not found", message(e));
            case UploadRefusedException e ->
                Problem.of(e.reason().httpStatus(), "upload-refused", "The upload was not taken in", message(e));
            case NotReadyException e ->
                Problem.of(400, "upload-not-ready", "The upload cannot be imported as it is", message(e));
            case JobAlreadyRunningException e ->
                Problem.of(409, "job-running", "A job of this kind is running", message(e));
            case SearchUnavailableException e ->
                Problem.of(503, "search-unavailable", "Search is not available", message(e));
            case EJBAccessException e -> notAllowed(signedIn);
            case AccessLocalException e -> notAllowed(signedIn);
            case WebApplicationException e -> ofProtocol(e);
            default ->
                Problem.of(
                        500,
                        "The server failed",
                        "This is not your request's fault. It was written to the server's log; try again later.");
        };
    }

    private static List<Problem.FieldError> fields(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Problem.FieldError(violation.field(), violation.value(), violation.message()))
                .toList();
    }

    static Problem notAllowed(boolean signedIn) {
        return signedIn
                ? Problem.of(403, "Not allowed", "Your account has not the role that this needs; ask an administrator.")
                : Problem.of(
                        401,
                        "Not signed in",
                        "This needs a member of staff: send a name and password by HTTP Basic authentication.");
    }

    private static Problem ofProtocol(WebApplicationException error) {
        int status = error.getResponse().getStatus();
        return switch (status) {
            case 404 ->
                Problem.of(404, "Not found", "The API has nothing at this address, or no entry has this number.");
            case 405 ->
                Problem.of(
                        405,
                        "Method not allowed",
                        "This address answers "
                                + error.getResponse().getHeaderString("Allow").replace(",", ", ") + ".");
            case 406 ->
                Problem.of(
                        406,
                        "Not acceptable",
                        "The API answers in application/json, publications also as citations; ask for one of them or for"
                                + " anything.");
            case 415 ->
                Problem.of(
                        415,
                        "Unsupported media type",
                        "The body's Content-Type is not one that this address takes; records are application/json.");
            default ->
                Problem.of(
                        status,
                        reason(error),
                        status < 500
                                ? "The request cannot be answered as it is; check its form."
                                : "The request cannot be answered now; try again later.");
        };
    }

    private static String reason(WebApplicationException error) {
        return error.getResponse().getStatusInfo().getReasonPhrase();
    }

    /** The container wraps what a bean threw; the cause is what happened. */
    private static Throwable unwrapped(Throwable error) {
        Throwable cause = error;
        while (isWrapper(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapper(Throwable error) {
        return error instanceof EJBException
                && !(error instanceof EJBAccessException)
                && !(error instanceof AccessLocalException);
    }

    private static String message(Throwable error) {
        return error.getMessage() == null ? "" : error.getMessage();
    }
}
