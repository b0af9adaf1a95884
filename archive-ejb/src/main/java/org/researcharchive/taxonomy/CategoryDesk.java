package org.researcharchive.taxonomy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.category.CategoryPlace;

/**
 * Where editors change the tree of categories. Each change is done at once, whatever it concerns, and is a change set that
 * can be taken back; records reach the index, and those of a merged category the other one, soon afterwards.
 *
 * <p>Every change says in words what it does, for the list of change sets and for the audit log. It throws an {@link
 * org.researcharchive.category.InvalidCategoryException} where it cannot be done.
 */
@Stateless
@RolesAllowed(Role.EDITOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CategoryDesk {

    @Resource
    private SessionContext session;

    @Inject
    private CategorySteps steps;

    @Inject
    private CategoryTurn turn;

    @Inject
    private CategoryStepTable table;

    /**
     * A new category.
     *
     * @param parent number of the category that it shall lie in; null for the top of the tree
     */
    @Recorded(StaffActivity.CATEGORY_ADDED)
    public CategoryChange add(@Nullable Long parent, String name, @Recorded.Told String summary) {
        return told(steps.add(parent, name, summary, caller()));
    }

    /** Another name; searches and lists by the former one still find it. */
    @Recorded(StaffActivity.CATEGORY_RENAMED)
    public CategoryChange rename(long id, String name, @Recorded.Told String summary) {
        return told(steps.change(id, place -> place.named(name), summary, caller()));
    }

    /**
     * Another place for a category and all that lies below it.
     *
     * @param parent number of the category that it shall lie in; null for the top of the tree
     */
    @Recorded(StaffActivity.CATEGORY_MOVED)
    public CategoryChange move(long id, @Nullable Long parent, @Recorded.Told String summary) {
        return told(steps.change(id, place -> place.under(parent), summary, caller()));
    }

    /** Its records, and what lies below it, go over to the other one; its address and former paths lead there. */
    @Recorded(StaffActivity.CATEGORY_MERGED)
    public CategoryChange merge(long id, long into, @Recorded.Told String summary) {
        CategoryChange change = told(steps.merge(id, into, summary, caller()));
        // whoever merges a small category finds it done; many records go over while that person goes on
        turn.refile();
        return change;
    }

    /** Only what holds nothing can be deleted. */
    @Recorded(StaffActivity.CATEGORY_DELETED)
    public CategoryChange delete(long id, @Recorded.Told String summary) {
        return told(steps.change(id, CategoryPlace::takenAway, summary, caller()));
    }

    /** What a change set did to categories, in order; nothing where it is about something else. */
    @RolesAllowed(Role.CURATOR)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CategoryStep> steps(long changeSet) {
        return table.of(changeSet);
    }

    /** Records that have still to go over because of a change set. */
    @RolesAllowed(Role.CURATOR)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public long waiting(long changeSet) {
        return table.waiting(changeSet);
    }

    private CategoryChange told(CategoryChange change) {
        turn.look();
        return change;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
