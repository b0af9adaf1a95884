package org.researcharchive.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.Unrecorded;

/**
 * Nobody can forget the audit log: whether a method changes anything is not asked of its name but of what it does,
 * through all code of ours that it calls.
 */
@AnalyzeClasses(packages = "org.researcharchive", importOptions = ImportOption.DoNotIncludeTests.class)
class RecordedActionsTest {

    /** What every change of the database ends in. */
    private static final Set<String> WRITING = Set.of("executeUpdate", "persist", "remove");

    @ArchTest
    static final ArchRule whatStaffChangeIsRecorded = methods()
            .that()
            .arePublic()
            .and(DescribedPredicate.describe("belong to a boundary for staff", RecordedActionsTest::isForStaff))
            .should(new ArchCondition<>("be recorded where they change anything") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Optional<String> change = isSettled(method) ? Optional.empty() : change(method);
                    change.ifPresent(way -> events.add(SimpleConditionEvent.violated(
                            method,
                            method.getFullName() + " changes something, by " + way
                                    + ", and is not @Recorded. Mark it, or say by @Unrecorded why nobody would look for it"
                                    + " in the audit log")));
                }
            });

    private static boolean isForStaff(JavaMethod method) {
        return (method.getOwner().isAnnotatedWith(Stateless.class)
                        || method.getOwner().isAnnotatedWith(Singleton.class))
                && (method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(RolesAllowed.class));
    }

    private static boolean isSettled(JavaMethod method) {
        return method.isAnnotatedWith(Recorded.class)
                || method.isAnnotatedWith(Unrecorded.class)
                || method.getOwner().isAnnotatedWith(Unrecorded.class);
    }

    /** Where a method, or one that it calls, changes anything. */
    private static Optional<String> change(JavaMethod method) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(method));
        Deque<JavaCodeUnit> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.remove();
            for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                if (isChange(access)) {
                    return Optional.of(unit.getFullName());
                }
            }
            called(unit)
                    .filter(other -> !records(other, method))
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return Optional.empty();
    }

    private static boolean isChange(JavaAccess<?> access) {
        if (access instanceof JavaFieldAccess field) {
            return field.getAccessType() == JavaFieldAccess.AccessType.SET
                    && field.getTargetOwner().isAnnotatedWith(Entity.class)
                    && !field.getOriginOwner().equals(field.getTargetOwner());
        }
        return WRITING.contains(access.getTarget().getName())
                && Stream.of("jakarta.persistence", "org.hibernate")
                        .anyMatch(access.getTargetOwner().getPackageName()::startsWith);
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        Stream<AccessTarget.CodeUnitAccessTarget> targets = Stream.concat(
                unit.getCallsFromSelf().stream().map(call -> call.getTarget()),
                unit.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()));
        return targets.filter(target -> target.getOwner().getPackageName().startsWith("org.researcharchive"))
                .flatMap(target -> target.resolveMember().stream());
    }

    /** A method of another boundary that is recorded itself; one of the same is called without the interceptor. */
    private static boolean records(JavaCodeUnit called, JavaMethod by) {
        return called.isAnnotatedWith(Recorded.class) && !called.getOwner().equals(by.getOwner());
    }
}
