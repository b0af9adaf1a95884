package org.researcharchive.taxonomy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.researcharchive.audit.Actor;
import org.researcharchive.category.PresentCategories;
import org.researcharchive.category.PublicCategories;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.publication.CategoryFiling;
import org.researcharchive.schema.CreationLock;

/** What follows from a changed tree, piece by piece, each in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CategoryTurn {

    private static final int PIECE = 200;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private CategoryStepTable table;

    @Inject
    private CategoryFiling filing;

    @Inject
    private PublicCategories categories;

    @Inject
    private PresentCategories present;

    /** Takes some records of a merged category over to the one that it was merged into; whether there were any. */
    public boolean refile() {
        // nobody takes the merge back while records go over
        CreationLock.CATEGORY_TREE.share(entities);
        Optional<CategoryStepTable.Refiling> found = table.refiling(PIECE);
        found.ifPresent(next -> filing.refile(
                next.records(),
                next.from(),
                next.to(),
                new Actor(next.by(), ChangeSets.ORIGIN + next.changeSet(), null, next.changeSet())));
        return found.isPresent();
    }

    /** Lets this server know what former paths lead to. */
    public void look() {
        present.use(categories.former());
    }
}
