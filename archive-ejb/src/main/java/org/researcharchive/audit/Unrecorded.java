package org.researcharchive.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a boundary that writes to the database and still is no line of the audit log. Every other one is
 * {@link Recorded}, and a test makes sure of that.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Unrecorded {

    /** Why nobody would look for it there. */
    String value();
}
