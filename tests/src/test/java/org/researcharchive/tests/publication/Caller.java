package org.researcharchive.tests.publication;

import java.security.Principal;
import java.util.function.Supplier;
import javax.security.auth.Subject;

/**
 * Lets a test call the archive as somebody with certain roles, so that the roles on the boundaries are put to the test. Sets
 * the server's own notion of the caller, as its login does; the server's classes are there at run time only.
 */
public final class Caller {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    private final String name;
    private final String[] roles;

    public Caller(String name, String... roles) {
        this.name = name;
        this.roles = roles;
    }

    /** Does the work as that somebody. */
    public <T> T get(Supplier<T> work) {
        try {
            Class<?> context = Class.forName(CONTEXT);
            Object before = context.getMethod("getCurrent").invoke(null);
            Subject subject = new Subject();
            for (String role : roles) {
                subject.getPrincipals()
                        .add(Class.forName(GROUP)
                                .asSubclass(Principal.class)
                                .getConstructor(String.class)
                                .newInstance(role));
            }
            context.getMethod("setCurrent", context)
                    .invoke(
                            null,
                            context.getConstructor(String.class, Subject.class).newInstance(name, subject));
            try {
                return work.get();
            } finally {
                context.getMethod("setCurrent", context).invoke(null, before);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This server keeps its caller elsewhere", e);
        }
    }
}
