package org.researcharchive.taxonomy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.category.CategoryPlace;
import org.researcharchive.category.CategoryShape;
import org.researcharchive.category.InvalidCategoryException;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.changeset.UndoBegun;

/**
 * The transactions of {@link CategoryDesk}: each is a change set, whose steps say where each category stood before and
 * after.
 *
 * <p>Only for the desk and for the undoing of change sets, hence no role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CategorySteps {

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CategoryShape shape;

    @Inject
    private CategoryStepTable table;

    @Inject
    private ChangeSets sets;

    @Inject
    private Event<ArchiveChanged> changed;

    /** A new category in a place. */
    public CategoryChange add(@Nullable Long parent, String name, String summary, String by) {
        long set = begin(summary, by);
        long id = shape.create(new CategoryPlace(parent, name));
        put(set, id, created -> new CategoryPlace(created.parent(), created.name()));
        return new CategoryChange(set, id);
    }

    /** Another place, or another name. */
    public CategoryChange change(long id, UnaryOperator<CategoryPlace> change, String summary, String by) {
        long set = begin(summary, by);
        put(set, id, change);
        return new CategoryChange(set, id);
    }

    /** What lies below goes over at once; the records follow. */
    public CategoryChange merge(long id, long into, String summary, String by) {
        long set = begin(summary, by);
        shape.checkMerge(id, into);
        for (long child : shape.children(id)) {
            put(set, child, place -> place.under(into));
        }
        put(set, id, place -> place.mergedInto(into));
        return new CategoryChange(set, into);
    }

    /**
     * Takes back what a change set did to categories, the last step first. One that stands elsewhere by now, or for whose
     * place there is no room any more, is left alone, and the undoing says so.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void takeBack(UndoBegun undo) {
        List<CategoryStep> steps = table.of(undo.changeSet()).stream()
                .filter(step -> step.leftBecause() == null)
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        shape.lock();
        new Actor(undo.by(), ChangeSets.UNDO_ORIGIN + undo.changeSet(), null, undo.undo()).actIn(transaction);
        steps.reversed().forEach(step -> takeBack(undo.undo(), step));
        changed.fire(new ArchiveChanged());
    }

    private void takeBack(long set, CategoryStep step) {
        CategoryPlace now = shape.place(step.categoryId());
        if (!now.equals(step.after())) {
            leave(set, step, now, "it was changed since");
            return;
        }
        try {
            put(set, step.categoryId(), place -> step.before());
        } catch (InvalidCategoryException e) {
            leave(set, step, now, String.valueOf(e.getMessage()));
        }
    }

    private void leave(long set, CategoryStep step, CategoryPlace now, String why) {
        String path = shape.path(step.categoryId());
        table.insert(set, new CategoryStep(step.categoryId(), now, path, now, path, why));
    }

    private long begin(String summary, String by) {
        shape.lock();
        long set = sets.begin(ChangeSetKind.CATEGORY, summary, by);
        new Actor(by, ChangeSets.ORIGIN + set, null, set).actIn(transaction);
        changed.fire(new ArchiveChanged());
        return set;
    }

    private void put(long set, long id, UnaryOperator<CategoryPlace> change) {
        CategoryPlace before = shape.place(id);
        String pathBefore = shape.path(id);
        CategoryPlace after = shape.put(id, change.apply(before));
        if (after.equals(before)) {
            throw new InvalidCategoryException("'" + pathBefore + "' stands there already, under that name");
        }
        table.insert(set, new CategoryStep(id, before, pathBefore, after, shape.path(id), null));
    }
}
