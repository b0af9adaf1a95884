package org.researcharchive.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method by which members of staff change something: each call that succeeds is a line of the audit log, written in
 * the same transaction. Its subject is the argument marked {@link On}, else the number of what it answers.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Recorded {

    /** What the method does. */
    @Nonbinding
    StaffActivity value();

    /** The argument of a recorded method that holds the number of what it is done to. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @interface On {}

    /** An argument of a recorded method that the log tells in words. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PARAMETER)
    @interface Told {}
}
