package org.researcharchive.publication;

import jakarta.ejb.ApplicationException;
import java.util.Locale;
import org.researcharchive.record.PublicationStatus;

/** A step of the workflow was not taken: it does not lead on from where the record stands, or is for an editor to take. */
@ApplicationException(rollback = true)
public class StatusNotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** There is no step from one status to the other. */
    public StatusNotAllowedException(PublicationStatus from, PublicationStatus to) {
        super("A record that is " + from.code() + " cannot become " + to.code()
                + "; what is published is withdrawn first, and what is withdrawn becomes a draft first");
    }

    /** The step cannot be taken from this status, or not by the caller. */
    public StatusNotAllowedException(WorkflowAction action, PublicationStatus status) {
        super(
                action.isPossible(status)
                        ? "Only an editor may " + words(action) + " a record; save it as it stands and ask one"
                        : "A record that is " + status.code() + " cannot be changed by '" + words(action)
                                + "'; read it again and see where it stands");
    }

    private static String words(WorkflowAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
