package org.researcharchive.search.query;

import jakarta.ejb.ApplicationException;

/**
 * A search parameter that cannot be honoured.
 *
 * <p>The message names the parameter, the value and the remedy, and is fit to be shown. The search text itself is never
 * refused: whatever it holds is read as words.
 */
@ApplicationException(rollback = true)
public class InvalidSearchException extends RuntimeException {

    private static final int SHOWN = 100;

    private final String parameter;
    private final String value;

    /** @param problem what is wrong and what to do, continuing the sentence that the parameter and value begin */
    public InvalidSearchException(String parameter, String value, String problem) {
        super(parameter + " '" + shortened(value) + "' " + problem);
        this.parameter = parameter;
        this.value = shortened(value);
    }

    /** The name of the parameter, such as {@code from}. */
    public String parameter() {
        return parameter;
    }

    /** The refused value, shortened where it is long. */
    public String value() {
        return value;
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : CleanText.cut(value, SHOWN) + "...";
    }
}
