package org.researcharchive.web.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. What is no page number asks for the first.
 *
 * @param value from 1
 */
public record PageNumber(int value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,6}");

    public static PageNumber of(@Nullable String parameter) {
        return new PageNumber(parameter != null && FORM.matcher(parameter).matches() ? Integer.parseInt(parameter) : 1);
    }
}
