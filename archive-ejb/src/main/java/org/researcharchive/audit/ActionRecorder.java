package org.researcharchive.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a line of the audit log for each {@link Recorded} method that succeeded. */
@Recorded(StaffActivity.SIGNED_IN)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ActionRecorder {

    @Inject
    private StaffActions actions;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        StaffActivity activity = call.getMethod().getAnnotation(Recorded.class).value();
        actions.add(activity, subject(call, answer), detail(call));
        return answer;
    }

    private static @Nullable Long subject(InvocationContext call, @Nullable Object answer) {
        List<Object> named = arguments(call, Recorded.On.class);
        if (!named.isEmpty()) {
            return (Long) named.getFirst();
        }
        return answer instanceof Numbered numbered ? Long.valueOf(numbered.id()) : null;
    }

    private static @Nullable String detail(InvocationContext call) {
        List<Object> told = arguments(call, Recorded.Told.class);
        return told.isEmpty() ? null : told.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The arguments that are so marked; those that are null are left out. */
    private static List<Object> arguments(InvocationContext call, Class<? extends Annotation> marked) {
        Parameter[] parameters = call.getMethod().getParameters();
        List<Object> found = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(marked)) {
                found.add(call.getParameters()[i]);
            }
        }
        return found.stream().filter(Objects::nonNull).toList();
    }
}
